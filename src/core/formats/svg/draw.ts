import { strToU8 } from 'fflate'
import { crc32 } from '../../base/crc32.ts'
import { takenBy } from '../../layout/taken.ts'
import { describeScene } from './alternative.ts'
import { boundsOf } from './bounds-of.ts'
import { drawEdge, drawLabel, labelFor } from './draw-edge.ts'
import { drawFrame } from './draw-frame.ts'
import { drawNode } from './draw-node.ts'
import { embeddedDesign } from './embed.ts'
import { collectLogos, type Logo } from './logos.ts'
import { element } from './markup.ts'
import { type Drawable, type SceneEdge, type SceneProject, sceneOf } from './scene.ts'
import { stylesheet, type Theme } from './style.ts'

export interface SvgOptions {
  /** `auto` follows what the reader prefers. */
  readonly theme: Theme
  /** The day by which versions are judged, as `YYYY-MM-DD`. */
  readonly today: string
  readonly logoOf: (image: string) => Logo | undefined
  /** The design as text, for `readEmbedded` to find. */
  readonly embed?: string
}

/**
 * A design as a file that needs nothing else: no script, no font, no request. What a name says can be no markup, and
 * an id of its own keeps its styles apart from those of a page, or of another picture on it.
 */
export function drawSvg(design: Drawable, { theme, today, logoOf, embed }: SvgOptions): string {
  const scene = sceneOf(design)
  const id = idOf(design.name, scene, theme)
  const logos = collectLogos(scene, id, logoOf)
  const nodes = scene.flatMap((project) => project.nodes)
  const edges = scene.flatMap((project) => project.edges)
  const taken = takenBy(nodes.map(({ box }) => box))
  // What is missing has one place only; all other labels make way.
  const missingFirst = edges.toSorted((left, right) => Number(isLed(left)) - Number(isLed(right)))
  const labels = missingFirst.flatMap((drawn) => {
    const label = labelFor(drawn, taken)
    return label ? [{ label, edge: drawn.edge }] : []
  })
  const { x, y, width, height } = boundsOf(
    scene,
    labels.map(({ label }) => label.box),
  )
  const root = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      id,
      width,
      height,
      viewBox: `${x} ${y} ${width} ${height}`,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
    },
    element('title', { id: `${id}-title` }, design.name),
    element('desc', { id: `${id}-desc` }, describeScene(scene)),
    ...(embed === undefined ? [] : [embeddedDesign(embed)]),
    element('style', {}, stylesheet(id, theme, logos.shades)),
    element('defs', {}, ...logos.definitions),
    element('rect', { x, y, width, height, class: 'fill-canvas' }),
    ...scene.map(drawFrame),
    element('g', { fill: 'none', 'stroke-width': 1.5, 'stroke-linecap': 'round' }, ...edges.map(drawEdge)),
    ...nodes.map((node) => drawNode(node, logos, today)),
    ...labels.map(({ label, edge }) => drawLabel(label, edge)),
  )
  return `${root.source}\n`
}

function isLed({ edge }: SceneEdge): boolean {
  return edge.target !== undefined
}

/** The same for the same picture, another for any other. */
function idOf(name: string, scene: readonly SceneProject[], theme: Theme): string {
  const content = JSON.stringify([
    name,
    theme,
    scene.map(({ project, frame, nodes, edges }) => [project.name, frame, nodes, edges]),
  ])
  return `topology-${crc32(strToU8(content)).toString(16).padStart(8, '0')}`
}
