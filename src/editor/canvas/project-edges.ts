import type { ProjectId } from '../../core/model/design.ts'
import type { Graph, GraphEdge } from '../../core/model/graph.ts'
import type { Finding } from '../../core/rules/rule.ts'
import { edgeKey, nodeKey } from '../store/selection.ts'
import { describeEdge } from './describe-edge.ts'
import type { CanvasEdge } from './flow.ts'
import { stubHandle } from './handles.ts'
import { worst } from './project-nodes.ts'

/** Between two edges that connect the same nodes. */
const BOW = 40

interface EdgeState {
  readonly findings: readonly Finding[] | undefined
  readonly isSelected: boolean
}

/** The edges of a project as React Flow draws them. */
export function edgesToFlow(
  project: ProjectId,
  graph: Graph,
  stateOf: (edge: GraphEdge) => EdgeState,
): readonly CanvasEdge[] {
  const twins = countOf(graph.edges.map(pairOf))
  const seen = new Map<string, number>()
  return graph.edges.map((edge) => {
    const pair = pairOf(edge)
    const at = seen.get(pair) ?? 0
    seen.set(pair, at + 1)
    const bow = (at - ((twins.get(pair) ?? 1) - 1) / 2) * BOW
    return edgeToFlow(project, edge, at, bow, stateOf(edge))
  })
}

function edgeToFlow(
  project: ProjectId,
  edge: GraphEdge,
  at: number,
  bow: number,
  { findings, isSelected }: EdgeState,
): CanvasEdge {
  const { id, kind, source, target, label, endpoint = '', targetName, inherited = false } = edge
  return {
    id: edgeKey(project, id),
    type: 'connection',
    source: nodeKey(project, source),
    // React Flow needs two ends: a dangling edge leads to a point beside its own source.
    target: nodeKey(project, target ?? source),
    ...(target === undefined && { targetHandle: stubHandle(at) }),
    selected: isSelected,
    // Tab goes through the nodes; the edges of a node are reached from it.
    focusable: isSelected,
    reconnectable: isSelected && 'target',
    ariaLabel: describeEdge(edge),
    data: {
      kind,
      project,
      label,
      endpoint,
      targetName,
      isInherited: inherited,
      isDangling: target === undefined,
      bow: target === undefined ? 0 : bow,
      severity: worst(findings ?? []),
    },
  }
}

function pairOf({ source, target }: GraphEdge): string {
  return `${source}\n${target ?? ''}`
}

function countOf(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}
