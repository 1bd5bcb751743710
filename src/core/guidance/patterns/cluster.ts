import { groupBy } from '../../base/group-by.ts'
import { listOf } from '../../rules/shared/words/words.ts'
import { type Evidence, evidence, type Pattern } from '../pattern.ts'
import { sharedServices } from '../shared-services.ts'
import { type Application, isCache, type Topology } from '../topology.ts'

export const cluster: Pattern = {
  id: 'cluster',
  title: 'Applications as one cluster',
  meaning:
    'Several applications hang together in one project. They are released together, and every environment has all of them; an application that did not change reuses its build.',
  page: '/create-apps/multi-app.html',
  find: ({ topology }) => [
    ...calls(topology),
    ...mounts(topology),
    ...services(topology),
    ...caches(topology),
  ],
}

function calls({ calls }: Topology): Evidence[] {
  return calls.map(({ from, to, edge }) => evidence(`"${from.name}" asks "${to.name}".`, [edge]))
}

function mounts({ applications }: Topology): Evidence[] {
  return applications.flatMap(({ name, edges }) =>
    edges
      .filter(({ kind, target }) => kind === 'mount' && applications.some(({ node }) => node.id === target))
      .map((edge) => evidence(`"${name}" has files of "${edge.targetName}".`, [edge])),
  )
}

function services(topology: Topology): Evidence[] {
  return sharedServices(topology).map(({ service, users, edges }) =>
    evidence(`${listOf(namesOf(users), 'and')} use "${service.name}".`, edges),
  )
}

function caches({ applications, services }: Topology): Evidence[] {
  const behind = applications.flatMap((application) =>
    application.routes.flatMap(({ edges }) => edges.slice(1).map((edge) => ({ application, edge }))),
  )
  return [...groupBy(behind, ({ edge }) => edge.source)].flatMap(([source, fronted]) => {
    const cache = services.get(source)
    const names = namesOf(fronted.map(({ application }) => application))
    if (!cache || !isCache(cache) || names.length < 2) return []
    const text = `"${cache.name}" stands before ${listOf(names, 'and')}.`
    return [
      evidence(
        text,
        fronted.map(({ edge }) => edge),
      ),
    ]
  })
}

function namesOf(applications: readonly Application[]): readonly string[] {
  return [...new Set(applications.map(({ name }) => name))]
}
