import type { Path } from '../../../base/path.ts'

/** A relationship between two containers. */
export interface Edge {
  readonly from: string
  readonly to: string
  readonly label: string
  readonly path: Path
}

/** More circles than anyone reads are not looked for. */
const MOST = 50

/** Circles that together, each broken at its last edge, leave none. */
export function findCircles(edges: readonly Edge[]): Edge[][] {
  const circles: Edge[][] = []
  let left = withoutDeadEnds(edges)
  while (left.length > 0 && circles.length < MOST) {
    const circle = walk(left)
    circles.push(circle)
    const broken = circle.at(-1)
    left = withoutDeadEnds(left.filter((edge) => edge !== broken))
  }
  return circles
}

/** The edges that may be part of a circle: the others lead, or lead on, to something that leads nowhere. */
function withoutDeadEnds(edges: readonly Edge[]): readonly Edge[] {
  const leadingOn = new Map<string, number>()
  const into = new Map<string, Edge[]>()
  for (const edge of edges) {
    leadingOn.set(edge.from, (leadingOn.get(edge.from) ?? 0) + 1)
    const others = into.get(edge.to)
    if (others) others.push(edge)
    else into.set(edge.to, [edge])
  }
  const ends = [...into.keys()].filter((name) => !leadingOn.has(name))
  const dropped = new Set<Edge>()
  for (const end of ends) {
    for (const edge of into.get(end) ?? []) {
      dropped.add(edge)
      const rest = (leadingOn.get(edge.from) ?? 0) - 1
      leadingOn.set(edge.from, rest)
      if (rest === 0) ends.push(edge.from)
    }
  }
  return edges.filter((edge) => !dropped.has(edge))
}

/** Follows edges, each of which leads on, until a container comes up again. */
function walk(edges: readonly Edge[]): Edge[] {
  const firstFrom = new Map<string, Edge>()
  for (const edge of edges) if (!firstFrom.has(edge.from)) firstFrom.set(edge.from, edge)
  const passed = new Set<Edge>()
  let edge = edges[0]
  while (edge && !passed.has(edge)) {
    passed.add(edge)
    edge = firstFrom.get(edge.to)
  }
  const way = [...passed]
  return edge ? way.slice(way.indexOf(edge)) : way
}
