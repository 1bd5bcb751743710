import { listOf } from '../../rules/words.ts'
import { evidence, type Pattern } from '../pattern.ts'

export const cluster: Pattern = {
  id: 'cluster',
  title: 'Applications as one cluster',
  meaning:
    'Several applications hang together in one project. They are released together, and every environment has all of them; an application that did not change reuses its build.',
  page: '/create-apps/multi-app.html',
  find: ({ topology: { clusters } }) =>
    clusters
      .filter((applications) => applications.length > 1)
      .map((applications) => {
        const joints = jointsOf(applications)
        const names = listOf(
          applications.map(({ name }) => name),
          'and',
        )
        const text = `${names} hang together: they call each other or use the same services.`
        return evidence(text, [...applications.map(({ node }) => node), ...joints])
      }),
}

type Applications = Parameters<Pattern['find']>[0]['topology']['clusters'][number]

/** Edges to what more than one application has to do with. */
function jointsOf(applications: Applications) {
  const users = new Map<string, Set<string>>()
  for (const { node, edges } of applications) {
    users.set(node.id, (users.get(node.id) ?? new Set()).add(node.id))
    for (const { target = '' } of edges) users.set(target, (users.get(target) ?? new Set()).add(node.id))
  }
  return applications.flatMap(({ edges }) =>
    edges.filter(({ target = '' }) => (users.get(target)?.size ?? 0) > 1),
  )
}
