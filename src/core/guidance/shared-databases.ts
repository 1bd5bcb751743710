import { groupBy } from '../base/group-by.ts'
import { get } from '../base/tree.ts'
import type { GraphEdge } from '../model/graph.ts'
import { databaseKeysOf, databasesNamedBy, declaredEndpoints } from '../rules/shared/services/databases.ts'
import { databaseAt } from '../rules/shared/sites/site-databases.ts'
import { type Application, type Service, type Topology, usesOf } from './topology.ts'

/** A database that an application uses: one of several in a service, or the service itself. */
export interface UsedDatabase {
  readonly application: Application
  readonly edge: GraphEdge
  readonly service: Service
  /** The same text for the same data. */
  readonly key: string
  readonly name: string
}

export interface SharedDatabase {
  /** How people call it. */
  readonly names: readonly string[]
  readonly users: readonly Application[]
  readonly edges: readonly GraphEdge[]
}

/** The databases of each application. Schemas of one service are databases of their own. */
export function databasesUsed(topology: Topology): readonly UsedDatabase[] {
  return topology.applications.flatMap((application) =>
    usesOf(topology, application, ['database']).flatMap(({ service, edge }) =>
      databasesBehind(service, edge.endpoint).map((database): UsedDatabase => {
        const name = database === undefined ? service.name : `${service.name}/${database}`
        return { application, edge, service, key: `${service.node.id}/${database ?? ''}`, name }
      }),
    ),
  )
}

/** Databases that more than one application uses. */
export function sharedDatabases(topology: Topology): readonly SharedDatabase[] {
  return [...groupBy(databasesUsed(topology), ({ key }) => key).values()].flatMap((uses) => {
    const users = [...new Set(uses.map(({ application }) => application))]
    if (users.length < 2) return []
    const names = [...new Set(uses.map(({ service }) => service.name))]
    return [{ names, users, edges: uses.map(({ edge }) => edge) }]
  })
}

function databasesBehind(service: Service, endpoint: string | undefined): readonly (string | undefined)[] {
  const keys = databaseKeysOf(service.value)
  if (!keys) return [undefined]
  const declared = endpoint === undefined ? undefined : get(declaredEndpoints(service.value), endpoint)
  const named = declared === undefined ? [] : databasesNamedBy(declared, keys).map(({ name }) => name)
  return named.length > 0 ? [...new Set(named)] : [databaseAt(service.value, endpoint)]
}
