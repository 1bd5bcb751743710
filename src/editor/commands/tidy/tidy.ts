import { type Bounds, frameAround, nextOrigin } from '../../../core/layout/bounds.ts'
import { lanePositions, type Positions } from '../../../core/layout/lanes.ts'
import type { Position } from '../../../core/model/design.ts'
import type { Graph } from '../../../core/model/graph.ts'
import type { NodeId } from '../../../core/model/node.ts'
import { graphFor } from '../../store/graphs.ts'
import { type NodeKey, nodeKey } from '../../store/selection.ts'
import type { ShownProject } from '../../store/shown-positions.ts'

/** Up to this many nodes, lanes are as good and need not be waited for. */
const SMALL = 16

/** Where everything goes when it is tidied up: projects keep their order. */
export async function tidyPositions(
  projects: readonly ShownProject[],
): Promise<ReadonlyMap<NodeKey, Position>> {
  const tidied = new Map<NodeKey, Position>()
  const frames: Bounds[] = []
  for (const { project } of projects) {
    const origin = nextOrigin(frames, projects.length)
    const positions = await layOut(graphFor(project.configuration), origin)
    for (const [id, at] of Object.entries(positions)) {
      tidied.set(nodeKey(project.id, id as NodeId), at) // keys of positions are ids of nodes
    }
    frames.push(frameAround(Object.values(positions), origin))
  }
  return tidied
}

async function layOut(graph: Graph, origin: Position): Promise<Positions> {
  if (graph.nodes.length <= SMALL) return lanePositions(graph, {}, origin)
  // Loaded when it is asked for the first time.
  const { elkPositions } = await import('./elk-positions.ts')
  return elkPositions(graph, origin)
}
