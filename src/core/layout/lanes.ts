import type { Position } from '../model/design.ts'
import type { Graph, GraphNode } from '../model/graph.ts'
import type { NodeId } from '../model/node.ts'
import { createOccupancy } from './occupancy.ts'
import { GRID } from './sizes.ts'
import { slotsOf } from './slots.ts'
import { applicationOf, STACK_PITCH } from './stacks.ts'

/** Positions by node. */
export type Positions = Readonly<Record<NodeId, Position>>

/**
 * Where every node goes: `placed` ones stay, the others stand left to right as requests flow, workers below their
 * applications, in columns ordered to limit crossings, off everything placed. The picture of a graph without placed nodes begins at `origin`.
 */
export function lanePositions(graph: Graph, placed: Positions, origin: Position = { x: 0, y: 0 }): Positions {
  const isPlaced = (node: GraphNode) => Object.hasOwn(placed, node.id)
  if (graph.nodes.every(isPlaced)) return placed
  const slots = slotsOf(graph)
  const anchored = graph.nodes.filter(isPlaced)
  const shift = anchored.length > 0 ? shiftOf(anchored, slots, placed) : origin
  const occupancy = createOccupancy()
  for (const node of anchored) occupancy.take(positionIn(placed, node.id))
  const added = graph.nodes
    .filter((node) => !isPlaced(node))
    .map((node) => {
      const slot = slots.get(node.id) ?? shift
      const wish = belowApplication(node, placed) ?? { x: slot.x + shift.x, y: slot.y + shift.y }
      const position = occupancy.freeFrom(wish)
      occupancy.take(position)
      return [node.id, position] as const
    })
  return { ...placed, ...Object.fromEntries(added) }
}

/** A worker goes where its application was put. */
function belowApplication(node: GraphNode, placed: Positions): Position | undefined {
  const application = applicationOf(node)
  const at = application === undefined ? undefined : placed[application]
  return at && { x: at.x, y: at.y + STACK_PITCH }
}

/** How far the picture was moved from its slots: the median over what is placed, so that a stray one does not count. */
function shiftOf(
  anchored: readonly GraphNode[],
  slots: ReadonlyMap<NodeId, Position>,
  placed: Positions,
): Position {
  const shifts = anchored.map((node) => {
    const at = positionIn(placed, node.id)
    const slot = slots.get(node.id) ?? at
    return { x: at.x - slot.x, y: at.y - slot.y }
  })
  return { x: snapped(median(shifts.map(({ x }) => x))), y: snapped(median(shifts.map(({ y }) => y))) }
}

function positionIn(positions: Positions, id: NodeId): Position {
  return positions[id] ?? { x: 0, y: 0 }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function snapped(value: number): number {
  return Math.round(value / GRID) * GRID
}
