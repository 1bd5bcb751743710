import type { Position } from '../model/design.ts'
import { NODE_SIZE } from './sizes.ts'

/** The way that a line takes from one node to another, whatever their places. */
export interface Course {
  /** How far it bends away from its straight way: apart from others with the same ends, and around nodes. */
  readonly bow: number
  /** How far it runs level before it bends. */
  readonly lead: number
  /** How far it runs level before it arrives. */
  readonly tail: number
  /** Of a line that leads back to its own node: how high the node is above its middle. */
  readonly rise: number
}

export const STRAIGHT: Course = { bow: 0, lead: 0, tail: 0, rise: 0 }

/** A cubic curve by its ends and what it bends towards, and the level runs before and after it. */
export interface Curve {
  readonly from: Position
  readonly start: Position
  readonly one: Position
  readonly two: Position
  readonly end: Position
  readonly to: Position
  readonly arrives: 'right' | 'left' | 'down'
}

const WIDTH = NODE_SIZE.application.width
/** How far a curve between nodes that stand one above the other swings out. */
const SWING = 56
/** How far a curve that leads back is bent, off one that leads there. */
const BACK_BOW = 24
/** How far a line that leads back to its own node swings out, and where it arrives on the upper edge. */
const LOOP = { out: 48, over: 32, at: 64 }

/**
 * A curve from the right side of a node to the left side of another. To its right side where they stand one above the
 * other, and where the other one is on the left: then from the left side too, so that no node is in between. A line that
 * leads to its own node comes back from above.
 */
export function curveBetween(from: Position, to: Position, course: Course): Curve {
  const { bow, rise } = course
  if (rise > 0) return loop(from, rise, bow)
  const left = from.x - WIDTH
  const right = { x: to.x + WIDTH, y: to.y }
  if (Math.abs(to.x - left) < WIDTH * 0.75) return swing(from, right, bow)
  if (to.x < left) return back({ x: left, y: from.y }, right, bow + BACK_BOW)
  return curveTo(from, to, course)
}

/** A curve from the right side of a node to a point that is reached from the left. */
export function curveTo(from: Position, to: Position, { bow, lead, tail }: Course): Curve {
  const start = { x: from.x + lead, y: from.y }
  const end = { x: to.x - tail, y: to.y }
  const reach = Math.max(Math.abs(end.x - start.x) / 2, end.x < start.x ? 120 : 32)
  const one = { x: start.x + reach, y: start.y + bow }
  const two = { x: end.x - reach, y: end.y + bow }
  return { from, start, one, two, end, to, arrives: 'right' }
}

function swing(from: Position, to: Position, bow: number): Curve {
  const x = Math.max(from.x, to.x) + SWING + Math.abs(bow)
  const [one, two] = [
    { x, y: from.y + bow },
    { x, y: to.y + bow },
  ]
  return { from, start: from, one, two, end: to, to, arrives: 'left' }
}

function back(from: Position, to: Position, bow: number): Curve {
  const reach = Math.max((from.x - to.x) / 2, 32)
  const one = { x: from.x - reach, y: from.y + bow }
  const two = { x: to.x + reach, y: to.y + bow }
  return { from, start: from, one, two, end: to, to, arrives: 'left' }
}

function loop(from: Position, rise: number, wider: number): Curve {
  const to = { x: from.x - LOOP.at - wider, y: from.y - rise }
  const one = { x: from.x + LOOP.out + wider, y: from.y - wider / 2 }
  const two = { x: to.x, y: to.y - LOOP.over - wider }
  return { from, start: from, one, two, end: to, to, arrives: 'down' }
}

/** The point that a part of the way along the bend is at. */
export function pointOn({ start, one, two, end }: Curve, part: number): Position {
  const rest = 1 - part
  const at = (axis: 'x' | 'y') =>
    rest ** 3 * start[axis] +
    3 * rest ** 2 * part * one[axis] +
    3 * rest * part ** 2 * two[axis] +
    part ** 3 * end[axis]
  return { x: at('x'), y: at('y') }
}

/** For the `d` of a path. */
export function curvePath({ from, start, one, two, end, to }: Curve): string {
  const lead = start.x === from.x ? '' : ` L${point(start)}`
  const tail = end.x === to.x ? '' : ` L${point(to)}`
  return `M${point(from)}${lead} C${point(one)} ${point(two)} ${point(end)}${tail}`
}

const TURN = { right: [-1, 0], left: [1, 0], down: [0, -1] } as const

/** The tip of its arrow, for the `d` of a path. */
export function tipPath({ to: { x, y }, arrives }: Curve): string {
  const [along, across] = TURN[arrives]
  const back = { x: x + 7 * along, y: y + 7 * across }
  const wing = { x: 4 * across, y: 4 * along }
  const tip = { x: x + along, y: y + across }
  return `M${point({ x: back.x + wing.x, y: back.y + wing.y })} L${point(tip)} L${point({ x: back.x - wing.x, y: back.y - wing.y })}`
}

function point({ x, y }: Position): string {
  return `${round(x)},${round(y)}`
}

/** A tenth of a pixel is more than can be seen. */
function round(value: number): number {
  return Math.round(value * 10) / 10 + 0
}
