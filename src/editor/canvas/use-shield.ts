import { type RefObject, useMemo } from 'react'

/**
 * While something is dragged, nothing under the pointer is to answer: finding out what that is, among thousands of
 * edges, would cost more than the drag. A shield over the canvas (in Board.module.css) answers instead.
 */
export function useShield(canvas: RefObject<HTMLElement | null>) {
  return useMemo(() => {
    function raise(): void {
      if (canvas.current && !canvas.current.hasAttribute(SHIELD)) canvas.current.setAttribute(SHIELD, '')
    }
    function lower(): void {
      canvas.current?.removeAttribute(SHIELD)
    }
    const shield = {
      onMove: (event: MouseEvent | TouchEvent | null) => {
        // A wheel has to reach what is below; so has a press that moves nothing.
        if (event && (event.type === 'mousemove' || event.type === 'touchmove')) raise()
      },
      onMoveEnd: lower,
      onNodeDragStart: raise,
      onNodeDragStop: lower,
    }
    return { shield, isRaised: () => canvas.current?.hasAttribute(SHIELD) ?? false }
  }, [canvas])
}

const SHIELD = 'data-shield'
