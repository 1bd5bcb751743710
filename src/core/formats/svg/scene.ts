import { groupBy } from '../../base/group-by.ts'
import { type Bounds, FRAME_GAP, frameAround } from '../../layout/bounds.ts'
import { lanePositions, type Positions } from '../../layout/lanes.ts'
import { NODE_SIZE } from '../../layout/sizes.ts'
import type { Design, Position, Project } from '../../model/design.ts'
import { type Graph, type GraphEdge, type GraphNode, graphOf } from '../../model/graph.ts'
import type { NodeId } from '../../model/node.ts'
import { type Curve, curveBetween, pointOn } from './curve.ts'
import { type Taken, takenBy } from './taken.ts'

/** What of a design a picture shows. */
export type Drawable = Pick<Design, 'name' | 'projects' | 'layout'>

export interface SceneNode {
  readonly node: GraphNode
  readonly box: Bounds
}

export interface SceneEdge {
  readonly edge: GraphEdge
  readonly curve: Curve
}

/** A project with everything in it where it is drawn. */
export interface SceneProject {
  readonly project: Project
  readonly frame: Bounds
  readonly nodes: readonly SceneNode[]
  readonly edges: readonly SceneEdge[]
}

/** The projects of a design one below the other: nodes where the layout has them, else by lanes. */
export function sceneOf({ projects, layout }: Drawable): readonly SceneProject[] {
  const scene: SceneProject[] = []
  let bottom: number | undefined
  for (const project of projects) {
    const origin = { x: 0, y: bottom === undefined ? 0 : bottom + FRAME_GAP }
    const placed = Object.hasOwn(layout, project.id) ? layout[project.id] : undefined
    const drawn = drawProject(project, placed ?? {}, origin)
    bottom = Math.max(bottom ?? -Infinity, drawn.frame.y + drawn.frame.height)
    scene.push(drawn)
  }
  return scene
}

function drawProject(project: Project, placed: Positions, origin: Position): SceneProject {
  const graph = graphOf(project.configuration)
  const positions = lanePositions(graph, placed, origin)
  const nodes = graph.nodes.map((node) => ({
    node,
    box: { ...(positions[node.id] ?? origin), ...NODE_SIZE[node.kind] },
  }))
  const boxes = new Map(nodes.map(({ node, box }) => [node.id, box]))
  const frame = frameAround([...boxes.values()], origin)
  return { project, frame, nodes, edges: edgesOf(graph, boxes) }
}

/** Between two edges that connect the same nodes. */
const BOW = 40
/** How far the end of a dangling edge is from its node, and from the next one. */
const STUB = { length: 56, pitch: 24 }

function edgesOf(graph: Graph, boxes: ReadonlyMap<NodeId, Bounds>): SceneEdge[] {
  // The dangling edges of a node are together as well.
  const twins = groupBy(graph.edges, ({ source, target = '' }) => `${source}\n${target}`)
  const taken = takenBy([...boxes.values()])
  return [...twins.values()].flatMap((edges) =>
    edges.flatMap((edge, at): SceneEdge[] => {
      const source = boxes.get(edge.source)
      if (!source) return []
      const from = { x: source.x + source.width, y: source.y + source.height / 2 }
      const aside = at - (edges.length - 1) / 2
      const target = edge.target && boxes.get(edge.target)
      if (!target) {
        const to = { x: from.x + STUB.length, y: from.y + aside * STUB.pitch }
        return [{ edge, curve: curveBetween(from, to, 0) }]
      }
      const to = { x: target.x, y: target.y + target.height / 2 }
      return [{ edge, curve: curveAround(from, to, aside * BOW, taken) }]
    }),
  )
}

/** How far a line goes out of its way to pass a node, nearest first. */
const DETOURS = [0, 40, -40, 80, -80, 120, -120, 160, -160, 200, -200]
/** Parts of the way on which a line may run through a node that is not its own. */
const PARTS = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]

/** A curve that passes all nodes by if a bend is enough for it; one that leads back runs as it would. */
function curveAround(from: Position, to: Position, bow: number, taken: Taken): Curve {
  const straight = curveBetween(from, to, bow)
  if (to.x <= from.x) return straight
  const curves = DETOURS.map((detour) => curveBetween(from, to, bow + detour))
  return curves.find((curve) => PARTS.every((part) => isClear(pointOn(curve, part), taken))) ?? straight
}

const CLEARANCE = 6

function isClear({ x, y }: Position, taken: Taken): boolean {
  return taken.isFree({
    x: x - CLEARANCE,
    y: y - CLEARANCE,
    width: 2 * CLEARANCE,
    height: 2 * CLEARANCE,
  })
}
