import type { Bounds } from '../../core/layout/bounds.ts'
import { NODE_SIZE } from '../../core/layout/sizes.ts'
import type { TopologyNode } from './flow.ts'

export const MARGIN = 120

/** What a picture of these nodes covers, with room around. */
export function boundsOf(nodes: readonly TopologyNode[]): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { position, type } of nodes) {
    const { width, height } = NODE_SIZE[type]
    left = Math.min(left, position.x)
    top = Math.min(top, position.y)
    right = Math.max(right, position.x + width)
    bottom = Math.max(bottom, position.y + height)
  }
  return {
    x: left - MARGIN,
    y: top - MARGIN,
    width: right - left + 2 * MARGIN,
    height: bottom - top + 2 * MARGIN,
  }
}

/** All nodes as one path: a thousand nodes are one element of the page. */
export function outlineOf(nodes: readonly TopologyNode[]): string {
  return nodes
    .map(({ position, type }) => {
      const { width, height } = NODE_SIZE[type]
      return `M${Math.round(position.x)} ${Math.round(position.y)}h${width}v${height}h${-width}z`
    })
    .join('')
}
