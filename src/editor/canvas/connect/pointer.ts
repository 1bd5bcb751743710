import { isFrameKey, type NodeKey } from '../../store/selection.ts'

/** A point of the page, in pixels. */
export interface Point {
  readonly x: number
  readonly y: number
}

export function pointOf(event: MouseEvent | TouchEvent): Point {
  const at = 'changedTouches' in event ? event.changedTouches[0] : event
  return { x: at?.clientX ?? 0, y: at?.clientY ?? 0 }
}

/** The node under a point of the page. */
export function nodeAtPoint({ x, y }: Point): NodeKey | undefined {
  return nodeOf(document.elementFromPoint(x, y))
}

/** The node that an element of the page belongs to; frames are none. */
export function nodeOf(element: EventTarget | null): NodeKey | undefined {
  const key = elementOf(element)?.dataset.id
  return key === undefined || isFrameKey(key) ? undefined : (key as NodeKey) // toFlow made it
}

/** What React Flow draws a node or frame in. */
export function elementOf(element: EventTarget | null): HTMLElement | null {
  return element instanceof Element ? element.closest<HTMLElement>('.react-flow__node') : null
}
