import { groupBy } from '../base/group-by.ts'
import type { GraphEdge } from '../model/graph.ts'
import type { Application, Service, Topology } from './topology.ts'

export interface SharedService {
  readonly service: Service
  readonly users: readonly Application[]
  readonly edges: readonly GraphEdge[]
}

/** The services that more than one application uses, be it each for itself. */
export function sharedServices({ applications, services }: Topology): readonly SharedService[] {
  const uses = applications.flatMap((application) => application.edges.map((edge) => ({ application, edge })))
  return [...groupBy(uses, ({ edge }) => edge.target)].flatMap(([target, some]) => {
    const service = target && services.get(target)
    const users = [...new Set(some.map(({ application }) => application))]
    return service && users.length > 1 ? [{ service, users, edges: some.map(({ edge }) => edge) }] : []
  })
}
