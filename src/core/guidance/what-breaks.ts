import { groupBy } from '../base/group-by.ts'
import type { Tree } from '../base/tree.ts'
import { type GraphEdge, graphOf } from '../model/graph.ts'
import { mountsOf } from '../model/mounts.ts'
import type { NodeId } from '../model/node.ts'
import { entryOf } from '../model/node-path.ts'
import { type Topology, topologyOf } from './topology.ts'

/** A node that no longer works, and the reference that it would follow in vain. */
export interface Stop {
  readonly node: NodeId
  /** Absent for a worker, which goes with its application. */
  readonly because?: GraphEdge
}

/** What follows when a node is taken away. */
export interface Breakage {
  /** All that stops with it, nearest first. */
  readonly stops: readonly Stop[]
  /** Whether other applications are among it: then they are one whole. */
  readonly breaksApplications: boolean
  /** What is deleted with it, in sentences. */
  readonly lost: readonly string[]
  /** Applications that go on working, though no address leads to them any more. */
  readonly hidden: readonly NodeId[]
}

/** Sources of mounts that outlive a deployment. */
const KEPT = new Set(['storage', 'instance', 'local', 'shared'])

/**
 * What stops, is lost or becomes private with a node: a relationship, an upstream or a mount cannot do without its
 * target. https://docs.upsun.com/learn/bestpractices/oneormany.html
 */
export function whatBreaks(configuration: Tree, id: NodeId): Breakage {
  const topology = topologyOf(configuration)
  const stops = stopsWith(configuration, topology, id)
  const gone = new Set<NodeId>([id, ...stops.map(({ node }) => node)])
  return {
    stops,
    breaksApplications: stops.some(({ node }) => node.startsWith('application:')),
    lost: lostWith(topology, id),
    hidden: topology.applications
      .filter(({ node, routes }) => {
        const open = routes.filter(({ route, edges }) => !gone.has(route.id) && !edges.some(leadsInto(gone)))
        return !gone.has(node.id) && routes.length > 0 && open.length === 0
      })
      .map(({ node }) => node.id),
  }
}

function stopsWith(configuration: Tree, { applications }: Topology, id: NodeId): Stop[] {
  const { edges } = graphOf(configuration)
  const needing = groupBy(edges.filter(isNeeded), ({ target }) => target)
  const workers = applications.find(({ node }) => node.id === id)?.workers ?? []
  const stops: Stop[] = workers.map(({ id: node }) => ({ node }))
  const seen = new Set<NodeId>([id, ...stops.map(({ node }) => node)])
  // The list grows while it is gone through: what stops first comes first.
  for (const from of walk(id, stops)) {
    for (const because of needing.get(from) ?? []) {
      if (seen.has(because.source)) continue
      seen.add(because.source)
      stops.push({ node: because.source, because })
    }
  }
  return stops
}

function* walk(first: NodeId, stops: readonly Stop[]): Generator<NodeId> {
  yield first
  for (const { node } of stops) yield node
}

/** A route goes on without the target of a redirect of a single path; one that is a redirect as a whole does not. */
function isNeeded({ kind, label }: GraphEdge): boolean {
  return kind !== 'redirect' || label === ''
}

function leadsInto(gone: ReadonlySet<NodeId>): (edge: GraphEdge) => boolean {
  return ({ source, target }) => gone.has(source) || (target !== undefined && gone.has(target))
}

function lostWith({ configuration, applications, services }: Topology, id: NodeId): string[] {
  const service = services.get(id)
  if (service) {
    const { image, name } = service
    if (!image) return [`Whatever "${name}" keeps.`]
    if (image.needsDisk) return [`All data in "${name}" (${image.title}).`]
    return image.category === 'cache' ? [`What "${name}" holds in memory.`] : []
  }
  const application = applications.find(({ node }) => node.id === id)
  if (!application) return []
  const owners = [application.node, ...application.workers]
  return owners.flatMap((owner) =>
    mountsOf(entryOf(configuration, owner) ?? null)
      .filter(({ source = '' }) => KEPT.has(source))
      .map(({ path }) => `The files in "${path}" of "${owner.name}".`),
  )
}
