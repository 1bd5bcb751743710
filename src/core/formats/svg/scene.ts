import { type Bounds, frameAround, nextOrigin } from '../../layout/bounds.ts'
import { lanePositions, type Positions } from '../../layout/lanes.ts'
import { type Line, linesOf } from '../../layout/lines.ts'
import { NODE_SIZE } from '../../layout/sizes.ts'
import type { Design, Position, Project } from '../../model/design.ts'
import { type GraphNode, graphOf } from '../../model/graph.ts'

/** What of a design a picture shows. */
export type Drawable = Pick<Design, 'name' | 'projects' | 'layout'>

export interface SceneNode {
  readonly node: GraphNode
  readonly box: Bounds
}

export type SceneEdge = Pick<Line, 'edge' | 'curve'>

/** A project with everything in it where it is drawn. */
export interface SceneProject {
  readonly project: Project
  readonly frame: Bounds
  readonly nodes: readonly SceneNode[]
  readonly edges: readonly SceneEdge[]
}

/** The projects of a design in order: nodes where the layout has them, else by lanes. */
export function sceneOf({ projects, layout }: Drawable): readonly SceneProject[] {
  const scene: SceneProject[] = []
  for (const project of projects) {
    const placed = Object.hasOwn(layout, project.id) ? layout[project.id] : undefined
    const frames = scene.map(({ frame }) => frame)
    scene.push(drawProject(project, placed ?? {}, nextOrigin(frames, projects.length)))
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
  return { project, frame, nodes, edges: linesOf(graph, boxes) }
}
