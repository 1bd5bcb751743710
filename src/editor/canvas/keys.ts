import { GRID } from '../../core/layout/sizes.ts'
import type { Position } from '../../core/model/design.ts'

/** What a key means on a node of the canvas. What commands have keys for is not in here. */
export type Intent =
  | { readonly kind: 'nudge'; readonly by: Position }
  /** Selects; on what is selected, renames. */
  | { readonly kind: 'open' }
  | { readonly kind: 'toggle' }
  /** Goes through the connections of the node. */
  | { readonly kind: 'walk'; readonly step: 1 | -1 }

interface KeyPress {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

const DIRECTIONS: Readonly<Record<string, Position>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}
/** Grid steps of an arrow key with Shift. */
const FAR = 8

export function intentOf({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyPress): Intent | null {
  if (ctrlKey || metaKey || altKey) return null
  const direction = Object.hasOwn(DIRECTIONS, key) ? DIRECTIONS[key] : undefined
  if (direction) {
    const step = GRID * (shiftKey ? FAR : 1)
    return { kind: 'nudge', by: { x: direction.x * step, y: direction.y * step } }
  }
  switch (key) {
    case 'Enter':
      return { kind: 'open' }
    case ' ':
      return { kind: 'toggle' }
    case 'e':
    case 'E':
      return { kind: 'walk', step: shiftKey ? -1 : 1 }
    default:
      return null
  }
}
