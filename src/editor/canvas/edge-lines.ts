import type { Bounds } from '../../core/layout/bounds.ts'
import type { Course } from '../../core/layout/curve.ts'
import { pointOn } from '../../core/layout/curve.ts'
import { boxAround, labelPart } from '../../core/layout/label-part.ts'
import type { Positions } from '../../core/layout/lanes.ts'
import { type Line, linesOf } from '../../core/layout/lines.ts'
import { NODE_SIZE, type Size } from '../../core/layout/sizes.ts'
import { type Taken, takenBy } from '../../core/layout/taken.ts'
import type { Position } from '../../core/model/design.ts'
import type { Graph } from '../../core/model/graph.ts'
import type { NodeId } from '../../core/model/node.ts'
import { type EdgeText, labelOf } from './edges/label-of.ts'
import { shorten, shortenInside } from './shorten.ts'

/** How an edge is drawn and where its label is, as long as no node moves. */
export interface EdgeLine {
  readonly course: Course
  /** The part of the way at which the label is. */
  readonly part: number
  /** As much of the label as there is room for. */
  readonly shown: EdgeText
  /** What is written behind the end of a dangling edge: as much of the name as there is room for. */
  readonly missing: string
}

export const NOTHING: EdgeText = { name: '', endpoint: '' }

const linesBy = new WeakMap<
  Positions,
  { readonly graph: Graph; readonly lines: ReadonlyMap<string, EdgeLine> }
>()

/** The lines of a project by the ids of its edges, found once for a graph and its positions. */
export function edgeLines(
  graph: Graph,
  positions: Positions,
  origin: Position,
): ReadonlyMap<string, EdgeLine> {
  const known = linesBy.get(positions)
  if (known?.graph === graph) return known.lines
  const lines = findLines(graph, positions, origin)
  linesBy.set(positions, { graph, lines })
  return lines
}

function findLines(graph: Graph, positions: Positions, origin: Position): ReadonlyMap<string, EdgeLine> {
  const boxes = new Map<NodeId, Bounds>(
    graph.nodes.map(({ id, kind }) => [id, { ...(positions[id] ?? origin), ...NODE_SIZE[kind] }]),
  )
  const drawn = linesOf(graph, boxes)
  const taken = takenBy([...boxes.values()])
  // What is missing has one place only; all other labels make way.
  const missing = new Map(
    drawn.filter(isDangling).map((line) => [line.edge.id, missingText(line, taken)] as const),
  )
  return new Map(
    drawn.map((line) => {
      // What an application's own lines say is not said again beside them, by those that its workers inherit.
      const label =
        isDangling(line) || line.edge.inherited ? { part: 0.5, shown: NOTHING } : labelFor(line, taken)
      return [line.edge.id, { course: line.course, ...label, missing: missing.get(line.edge.id) ?? '' }]
    }),
  )
}

function isDangling({ edge }: Line): boolean {
  return edge.target === undefined
}

/** Of one character, in pixels; and of lines. */
const CHARACTER = 6.7
const HEIGHT = { one: 16, two: 29 }
/** How many characters of a missing name are shown, if there is room for them. */
const LENGTHS = [30, 20, 12]
const LEAST = 6
/** The warning sign before it. */
const SIGN = 3

function missingText({ edge, curve: { to } }: Line, taken: Taken): string {
  const boxOf = (length: number) => ({
    x: to.x + 4,
    y: to.y - HEIGHT.one / 2,
    width: (Math.min(length, edge.targetName.length) + SIGN) * CHARACTER,
    height: HEIGHT.one,
  })
  const length = LENGTHS.find((each) => taken.isFree(boxOf(each))) ?? LEAST
  taken.add(boxOf(length))
  return shorten(edge.targetName, length)
}

/** How much of a name is written where there is no room for all of it. */
const SHORT = 12

/** The label with its endpoint, else the name alone or what fits of it, where there is room: text over text is neither. */
function labelFor({ edge, curve }: Line, taken: Taken): Pick<EdgeLine, 'part' | 'shown'> {
  const whole = labelOf({ ...edge, endpoint: edge.endpoint ?? '' })
  const short = { name: shortenInside(whole.name || whole.endpoint, SHORT), endpoint: '' }
  for (const text of [whole, short]) {
    const size = sizeOf(text)
    const part = size && labelPart(curve, size, taken)
    if (!size || part === undefined) continue
    taken.add(boxAround(pointOn(curve, part), size))
    return { part, shown: text }
  }
  return { part: 0.5, shown: NOTHING }
}

function sizeOf({ name, endpoint }: EdgeText): Size | undefined {
  const longest = Math.max(name.length, endpoint.length)
  if (longest === 0) return undefined
  return {
    width: longest * CHARACTER + 8,
    height: name !== '' && endpoint !== '' ? HEIGHT.two : HEIGHT.one,
  }
}
