import { STRAIGHT } from '../../core/layout/curve.ts'
import type { ProjectId } from '../../core/model/design.ts'
import type { Graph, GraphEdge } from '../../core/model/graph.ts'
import type { Finding } from '../../core/rules/rule.ts'
import { edgeKey, nodeKey } from '../store/selection.ts'
import { describeEdge } from './describe-edge.ts'
import { type EdgeLine, NOTHING } from './edge-lines.ts'
import type { CanvasEdge } from './flow.ts'
import { stubHandle } from './handles.ts'
import { worst } from './project-nodes.ts'

interface EdgeState {
  readonly findings: readonly Finding[] | undefined
  readonly isSelected: boolean
}

/** The edges of a project as React Flow draws them. */
export function edgesToFlow(
  project: ProjectId,
  graph: Graph,
  lines: ReadonlyMap<string, EdgeLine>,
  stateOf: (edge: GraphEdge) => EdgeState,
): readonly CanvasEdge[] {
  const dangling = new Map<string, number>()
  return graph.edges.map((edge) => {
    const stub = dangling.get(edge.source) ?? 0
    if (edge.target === undefined) dangling.set(edge.source, stub + 1)
    return edgeToFlow(project, edge, stub, lines.get(edge.id) ?? UNPLACED, stateOf(edge))
  })
}

const UNPLACED: EdgeLine = { course: STRAIGHT, part: 0.5, shown: NOTHING, missing: '' }

function edgeToFlow(
  project: ProjectId,
  edge: GraphEdge,
  stub: number,
  { course, part, shown, missing }: EdgeLine,
  { findings, isSelected }: EdgeState,
): CanvasEdge {
  const { id, kind, source, target, label, endpoint = '', inherited = false } = edge
  return {
    id: edgeKey(project, id),
    type: 'connection',
    source: nodeKey(project, source),
    // React Flow needs two ends: a dangling edge leads to a point beside its own source.
    target: nodeKey(project, target ?? source),
    ...(target === undefined && { targetHandle: stubHandle(stub) }),
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
      isInherited: inherited,
      isDangling: target === undefined,
      ...course,
      part,
      shownLabel: shown.name,
      shownEndpoint: shown.endpoint,
      missing,
      severity: worst(findings ?? []),
    },
  }
}
