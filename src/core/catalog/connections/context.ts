import { valueAt } from '../../base/path.ts'
import { get, type Tree, type Value } from '../../base/tree.ts'
import { type Graph, type GraphEdge, graphOf } from '../../model/graph.ts'
import { mountsOf } from '../../model/mounts.ts'
import { type NodeId, type NodeRef, nodeId } from '../../model/node.ts'
import { entryOf, pathOf } from '../../model/node-path.ts'
import { overrides } from '../../model/relationships.ts'

/** What every answer about connections from one node needs, computed once. */
export interface Context {
  readonly from: NodeRef
  readonly value: Value
  readonly graph: Graph
  /** What leaves the node, inherited connections of a worker included. */
  readonly edges: readonly GraphEdge[]
  /** Nodes that the node is already reached from by relationships: a way to any of them would close a circle. */
  readonly reachedFrom: ReadonlySet<NodeId>
  readonly mountPaths: readonly string[]
}

/** One end to judge: a node of the project, or one that would be created. */
export interface Target extends NodeRef {
  readonly value: Value
}

export function contextOf(configuration: Tree, from: NodeRef): Context {
  const graph = graphOf(configuration)
  const id = nodeId(from)
  const value = entryOf(configuration, from) ?? null
  return {
    from,
    value,
    graph,
    edges: graph.edges.filter(({ source }) => source === id),
    reachedFrom: reachedFrom(graph.edges, id, 'relationship'),
    mountPaths: mountPathsOf(configuration, from, value),
  }
}

/** Every node from which edges of a kind lead to a node, at whatever distance. */
export function reachedFrom(
  edges: readonly GraphEdge[],
  id: NodeId,
  kind: GraphEdge['kind'],
): ReadonlySet<NodeId> {
  const sources = new Map<NodeId, NodeId[]>()
  for (const edge of edges) {
    if (edge.kind !== kind || edge.target === undefined) continue
    const known = sources.get(edge.target)
    if (known) known.push(edge.source)
    else sources.set(edge.target, [edge.source])
  }
  const reached = new Set<NodeId>()
  const open = [id]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const source of sources.get(next) ?? []) {
      if (reached.has(source)) continue
      reached.add(source)
      open.push(source)
    }
  }
  return reached
}

/** The mounts that a new one would stand beside: those in force, a worker's inherited ones included. */
function mountPathsOf(configuration: Tree, from: NodeRef, value: Value): readonly string[] {
  const instance = from.kind === 'application' ? (get(value, 'web') ?? null) : value
  if (overrides(instance, 'mounts')) return mountsOf(instance).map(({ path }) => path)
  const application = from.kind === 'worker' ? pathOf(configuration, from)?.slice(0, 2) : undefined
  const owner = application ? valueAt(configuration, application) : value
  return mountsOf(owner ?? null).map(({ path }) => path)
}
