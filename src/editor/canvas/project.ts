import type { Bounds } from '../../core/layout/bounds.ts'
import { frameAround } from '../../core/layout/bounds.ts'
import type { Positions } from '../../core/layout/lanes.ts'
import type { Position, Project } from '../../core/model/design.ts'
import type { Graph } from '../../core/model/graph.ts'
import type { Findings } from '../store/findings.ts'
import { edgeKey, frameKey, nodeKey, type Selection } from '../store/selection.ts'
import { edgeLines } from './edge-lines.ts'
import type { CanvasEdge, CanvasNode, Flow, FrameNode } from './flow.ts'
import { edgesToFlow } from './project-edges.ts'
import { nodeToFlow } from './project-nodes.ts'
import { reuseAll } from './reuse.ts'

/** One project and where its nodes are drawn. */
export interface DrawnProject {
  readonly project: Project
  readonly graph: Graph
  readonly positions: Positions
  readonly origin: Position
}

export interface FlowInput {
  readonly projects: readonly DrawnProject[]
  readonly selection: Selection
  readonly findings: Pick<Findings, 'byNode' | 'byEdge'>
  /** As `YYYY-MM-DD`. */
  readonly today: string
}

/**
 * A design as React Flow draws it. Nodes and edges that are as they were in `previous` are the same objects, so that
 * only what changed is drawn again. Their order is the order of the Tab key: as requests flow, and steady under moves.
 */
export function toFlow({ projects, selection, findings, today }: FlowInput, previous: Flow): Flow {
  const selectedNodes = new Set(selection.nodes)
  const selectedEdges = new Set(selection.edges)
  const nodes: CanvasNode[] = []
  const edges: CanvasEdge[] = []
  for (const { project, graph, positions, origin } of projects) {
    const context = { project: project.id, positions, origin, today, stubs: stubsOf(graph) }
    nodes.push(frameToFlow(project, frameAround(Object.values(positions), origin), graph.nodes.length === 0))
    for (const node of inReadingOrder(graph)) {
      const key = nodeKey(project.id, node.id)
      nodes.push(nodeToFlow(node, context, findings.byNode.get(key), selectedNodes.has(key)))
    }
    edges.push(
      ...edgesToFlow(project.id, graph, edgeLines(graph, positions, origin), (edge) => {
        const key = edgeKey(project.id, edge.id)
        return { findings: findings.byEdge.get(key), isSelected: selectedEdges.has(key) }
      }),
    )
  }
  return { nodes: reuseAll(nodes, previous.nodes), edges: reuseAll(edges, previous.edges) }
}

/** The frame of a project. It lies behind everything, and only its label catches the pointer. */
function frameToFlow(project: Project, { x, y, width, height }: Bounds, isEmpty: boolean): FrameNode {
  return {
    id: frameKey(project.id),
    type: 'project',
    position: { x, y },
    width,
    height,
    measured: { width, height },
    handles: [],
    zIndex: -1,
    selectable: false,
    connectable: false,
    dragHandle: `.${FRAME_HANDLE}`,
    ariaLabel: `project ${project.name}`,
    style: BEHIND,
    data: { project: project.id, name: project.name, flavour: project.flavour, isEmpty },
  }
}

/** The class of the part of a frame that it is moved by. */
export const FRAME_HANDLE = 'project-handle'

const BEHIND = { pointerEvents: 'none' } as const

const ORDER = { route: 0, application: 1, worker: 2, service: 3 } as const

function inReadingOrder(graph: Graph) {
  return graph.nodes.toSorted((left, right) => ORDER[left.kind] - ORDER[right.kind])
}

/** How many dangling edges each node has. */
function stubsOf(graph: Graph): ReadonlyMap<string, number> {
  const stubs = new Map<string, number>()
  for (const edge of graph.edges) {
    if (edge.target === undefined) stubs.set(edge.source, (stubs.get(edge.source) ?? 0) + 1)
  }
  return stubs
}
