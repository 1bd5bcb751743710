import { type MouseEvent, type PointerEvent, useRef, useState } from 'react'

export interface Point {
  readonly x: number
  readonly y: number
}

/** Less than this is an unsteady press. */
const THRESHOLD = 6

/** Dragging with mouse, pen or finger. Where the drag is, and what the dragged element is to listen to. */
export function useDragPart(onDrop: (point: Point) => void) {
  const start = useRef<Point | null>(null)
  const hasDragged = useRef(false)
  const [drag, setDrag] = useState<Point | null>(null)

  function end(): void {
    start.current = null
    setDrag(null)
  }

  const handlers = {
    onPointerDown(event: PointerEvent<HTMLElement>): void {
      if (event.button !== 0) return
      start.current = { x: event.clientX, y: event.clientY }
      hasDragged.current = false
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove(event: PointerEvent<HTMLElement>): void {
      if (!start.current) return
      const point = { x: event.clientX, y: event.clientY }
      const distance = Math.hypot(point.x - start.current.x, point.y - start.current.y)
      if (!hasDragged.current && distance < THRESHOLD) return
      hasDragged.current = true
      setDrag(point)
    },
    onPointerUp(event: PointerEvent<HTMLElement>): void {
      if (hasDragged.current) onDrop({ x: event.clientX, y: event.clientY })
      end()
    },
    // The browser scrolls, or someone thought better of it.
    onPointerCancel: end,
    onClickCapture(event: MouseEvent<HTMLElement>): void {
      // The end of a drag is no press.
      if (hasDragged.current) event.stopPropagation()
      hasDragged.current = false
    },
  }
  return { drag, handlers }
}
