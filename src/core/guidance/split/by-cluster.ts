import { sharedServices } from '../shared-services.ts'
import type { Application, Topology } from '../topology.ts'
import { only } from './only.ts'
import type { ProposedProject } from './proposed-project.ts'
import { routesTo } from './routes-to.ts'

/** A project for every group of applications that hang together; where all do, one for each application. */
export function splitByCluster(topology: Topology): readonly ProposedProject[] {
  const { clusters, applications } = topology
  const groups = clusters.length > 1 ? clusters : applications.map((application) => [application])
  if (groups.length < 2) return []
  return groups.map((group) => propose(topology, group))
}

function propose(topology: Topology, group: readonly Application[]): ProposedProject {
  const { configuration, calls } = topology
  const names = new Set(group.map(({ name }) => name))
  const lost = calls.filter(({ from, to }) => names.has(from.name) && !names.has(to.name))
  return {
    name: [...names].join('-'),
    configuration: only(configuration, names, routesTo(topology, names)),
    changes: [
      ...lost.map(
        ({ from, to, edge }) =>
          `"${from.name}" loses the relationship "${edge.label}": it has to call "${to.name}" at a public address.`,
      ),
      ...copiedServices(topology, group).map(
        (service) => `It gets a "${service}" of its own; its share of the data has to be moved there.`,
      ),
    ],
  }
}

/** Services that applications inside a group share with others. */
function copiedServices(topology: Topology, group: readonly Application[]): readonly string[] {
  return sharedServices(topology)
    .filter(({ users }) => users.some((user) => group.includes(user)))
    .filter(({ users }) => !users.every((user) => group.includes(user)))
    .map(({ service }) => service.name)
}
