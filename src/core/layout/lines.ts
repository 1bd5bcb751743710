import { groupBy } from '../base/group-by.ts'
import type { Position } from '../model/design.ts'
import type { Graph, GraphEdge } from '../model/graph.ts'
import type { NodeId } from '../model/node.ts'
import type { Bounds } from './bounds.ts'
import { type Course, type Curve, curveBetween, pointOn, STRAIGHT } from './curve.ts'
import { WRAP_PITCH } from './sizes.ts'
import { type Taken, takenBy } from './taken.ts'

/** An edge as it is drawn between nodes that have their places. */
export interface Line {
  readonly edge: GraphEdge
  readonly course: Course
  readonly curve: Curve
}

/** Between two edges that connect the same nodes. */
const BOW = 40
/** Between two edges that lead from a node back to it. */
const LOOP = 36
/** How far the end of a dangling edge is from its node, and from the next one. */
export const STUB = { length: 56, pitch: 24 }
/** Pictures with more edges than this are too dense for each to find a way of its own. */
const DENSE = 400

/** The lines of a graph, in the order of its edges, around what stands in their way. */
export function linesOf(graph: Graph, boxes: ReadonlyMap<NodeId, Bounds>): readonly Line[] {
  const taken = takenBy(graph.edges.length > DENSE ? [] : [...boxes.values()])
  // The dangling edges of a node are together as well.
  const twins = groupBy(graph.edges, twinsOf)
  const seen = new Map<string, number>()
  return graph.edges.flatMap((edge): Line[] => {
    const source = boxes.get(edge.source)
    if (!source) return []
    const key = twinsOf(edge)
    const at = seen.get(key) ?? 0
    seen.set(key, at + 1)
    const aside = at - ((twins.get(key)?.length ?? 1) - 1) / 2
    const from = { x: source.x + source.width, y: source.y + source.height / 2 }
    const target = edge.target && boxes.get(edge.target)
    if (!target) {
      const to = { x: from.x + STUB.length, y: from.y + aside * STUB.pitch }
      return [{ edge, course: STRAIGHT, curve: curveBetween(from, to, STRAIGHT) }]
    }
    const to = { x: target.x, y: target.y + target.height / 2 }
    const course =
      target === source
        ? { ...STRAIGHT, rise: source.height / 2, bow: at * LOOP }
        : courseAround(from, to, aside * BOW, taken)
    return [{ edge, course, curve: curveBetween(from, to, course) }]
  })
}

function twinsOf({ source, target }: GraphEdge): string {
  return `${source}\n${target ?? ''}`
}

/** How far a line goes out of its way to pass a node, nearest first. */
const NEAR = [0, 40, -40, 80, -80]
const FAR = [120, -120, 160, -160, 200, -200]
/** Parts of the way on which a line may run through a node that is not its own. */
const PARTS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]

/**
 * A course that passes all nodes by: with a bend, else level between the nodes of a column that is wrapped, else with a
 * wide bend. Where none is enough it is the straight one.
 */
function courseAround(from: Position, to: Position, bow: number, taken: Taken): Course {
  const straight = { ...STRAIGHT, bow }
  if (to.x <= from.x) {
    const ways = bent(straight, [...NEAR, ...FAR])
    return ways.find((course) => isClear(curveBetween(from, to, course), taken)) ?? straight
  }
  const leads = levels(from, 1, to.x - from.x, taken)
  const tails = levels(to, -1, to.x - from.x, taken)
  const level = leads.flatMap((lead) => tails.map((tail) => ({ lead, tail })))
  const runs = level.filter(({ lead, tail }) => lead + tail > 0 && lead + tail < to.x - from.x - MIN_BEND)
  const courses = [
    ...bent(straight, NEAR),
    ...runs.flatMap((run) => bent({ ...straight, ...run }, NEAR)),
    ...bent(straight, FAR),
  ]
  return courses.find((course) => isClear(curveBetween(from, to, course), taken)) ?? straight
}

const MIN_BEND = 64

function bent(course: Course, detours: readonly number[]): readonly Course[] {
  return detours.map((detour) => ({ ...course, bow: course.bow + detour }))
}

/** How far a line may run level from an end: past one or two parts of a wrapped column, where nothing is in its way. */
function levels({ x, y }: Position, direction: 1 | -1, most: number, taken: Taken): readonly number[] {
  const lengths = [WRAP_PITCH, 2 * WRAP_PITCH].filter((length) => {
    const box = { x: direction > 0 ? x + 1 : x - length, y: y - CLEARANCE, width: length - 1 }
    return length < most && taken.isFree({ ...box, height: 2 * CLEARANCE })
  })
  return [0, ...lengths]
}

const CLEARANCE = 6

function isClear(curve: Curve, taken: Taken): boolean {
  return PARTS.every((part) => {
    const { x, y } = pointOn(curve, part)
    // Its own nodes are not in its way.
    const reach = Math.min(CLEARANCE, Math.abs(x - curve.from.x), Math.abs(x - curve.to.x))
    return taken.isFree({ x: x - reach, y: y - CLEARANCE, width: 2 * reach, height: 2 * CLEARANCE })
  })
}
