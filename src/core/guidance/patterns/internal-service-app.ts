import { evidence, type Pattern } from '../pattern.ts'
import { usesOf } from '../topology.ts'

export const internalServiceApp: Pattern = {
  id: 'internal-service-app',
  title: 'Application as an internal service',
  meaning:
    'An application that no visitor reaches does for others what a service would do. That is how software runs for which there is no service image, such as a vector database.',
  page: '/create-apps/multi-app/relationships.html',
  find: ({ topology }) =>
    topology.calls.flatMap(({ from, to, edge }) => {
      const isPrivate = to.routes.length === 0 && from.routes.length > 0
      const isEnd = !topology.calls.some((call) => call.from === to)
      if (!isPrivate || !isEnd || usesOf(topology, to, ['database']).length > 0) return []
      const text = `"${from.name}" asks "${to.name}", to which no route leads and which asks no other application.`
      return [evidence(text, [from.node, to.node, edge])]
    }),
}
