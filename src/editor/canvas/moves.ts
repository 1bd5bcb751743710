import { frameAround } from '../../core/layout/bounds.ts'
import type { Position } from '../../core/model/design.ts'
import type { NodeKey } from '../store/selection.ts'
import type { CanvasNode, FrameNode, TopologyNode } from './flow.ts'

/** Positions of nodes on their way: shown, and not yet in the design. */
export type Moves = ReadonlyMap<NodeKey, Position>

export interface Moved {
  readonly id: string
  readonly position: Position
}

/** The nodes as they are drawn while some are on their way. Frames stretch to hold them. */
export function withMoves(nodes: readonly CanvasNode[], moves: Moves): readonly CanvasNode[] {
  const moved = nodes.map((node) => {
    const position = moves.get(node.id as NodeKey) // no frame is on its way: its nodes are
    return position ? { ...node, position } : node
  })
  return moved.map((node) => (node.type === 'project' ? stretched(node, moved) : node))
}

/** What is on its way when React Flow moves these: of a frame, every node in it. */
export function movesOf(nodes: readonly CanvasNode[], moved: readonly Moved[]): Moves {
  const moves = new Map<NodeKey, Position>()
  for (const { id, position } of moved) {
    const node = nodes.find((each) => each.id === id)
    if (node?.type !== 'project') {
      moves.set(id as NodeKey, position) // toFlow made it
      continue
    }
    const shift = { x: position.x - node.position.x, y: position.y - node.position.y }
    for (const inside of insideOf(node, nodes)) {
      moves.set(inside.id as NodeKey, {
        x: inside.position.x + shift.x,
        y: inside.position.y + shift.y,
      })
    }
  }
  return moves
}

function insideOf({ data }: FrameNode, nodes: readonly CanvasNode[]): readonly TopologyNode[] {
  return nodes.filter(isTopologyNode).filter((node) => node.data.project === data.project)
}

export function isTopologyNode(node: CanvasNode): node is TopologyNode {
  return node.type !== 'project'
}

function stretched(frame: FrameNode, nodes: readonly CanvasNode[]): FrameNode {
  const positions = insideOf(frame, nodes).map(({ position }) => position)
  if (positions.length === 0) return frame
  const { x, y, width, height } = frameAround(positions, frame.position)
  const isSame =
    x === frame.position.x && y === frame.position.y && width === frame.width && height === frame.height
  return isSame ? frame : { ...frame, position: { x, y }, width, height, measured: { width, height } }
}

/** Positions between two pictures: `at` runs from 0 to 1. */
export function between(from: Moves, to: Moves, at: number): Moves {
  return new Map(
    [...to].map(([key, end]) => {
      const start = from.get(key) ?? end
      return [key, { x: start.x + (end.x - start.x) * at, y: start.y + (end.y - start.y) * at }]
    }),
  )
}

/** Where the nodes of a picture are. */
export function positionsIn(nodes: readonly CanvasNode[]): Moves {
  return new Map(nodes.filter(isTopologyNode).map(({ id, position }) => [id as NodeKey, position]))
}
