import { evidence, type Pattern } from '../pattern.ts'
import { runtimesOf, runtimeTitle } from '../topology.ts'

export const polyglot: Pattern = {
  id: 'polyglot',
  title: 'Several languages',
  meaning:
    'One system is written in several languages. Each can be an application of its own in the same project; where a single process needs several, one application with a composable image can hold them all.',
  page: '/create-apps/app-reference/composable-image.html',
  find: ({ topology: { clusters } }) =>
    clusters.flatMap((applications) => {
      const runtimes = [...new Set(applications.flatMap(runtimesOf))]
      if (applications.length < 2 || runtimes.length < 2) return []
      const text = `What hangs together here is written in ${runtimes.map(runtimeTitle).join(', ')}.`
      return [
        evidence(
          text,
          applications.map(({ node }) => node),
        ),
      ]
    }),
}
