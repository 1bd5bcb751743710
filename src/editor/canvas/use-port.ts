import { useReactFlow } from '@xyflow/react'
import { type RefObject, useEffect } from 'react'
import { useEditor } from '../store/editor.tsx'
import type { CanvasPort } from '../store/view-store.ts'
import { FIT } from './sight.ts'
import type { MovingNodes } from './use-moves.ts'

interface PortParts {
  readonly canvas: RefObject<HTMLElement | null>
  readonly focus: CanvasPort['focus']
  readonly glide: MovingNodes['glide']
}

/** Lets the rest of the page ask the canvas for what only it can do. */
export function usePort({ canvas, focus, glide }: PortParts): void {
  const { view } = useEditor()
  const { fitView, zoomIn, zoomOut, screenToFlowPosition } = useReactFlow()
  useEffect(() => {
    const fit = () => void fitView({ ...FIT, duration: duration() })
    view.getState().setCanvas({
      fit,
      zoomIn: () => void zoomIn({ duration: duration() }),
      zoomOut: () => void zoomOut({ duration: duration() }),
      center: () => {
        const box = canvas.current?.getBoundingClientRect()
        return box
          ? screenToFlowPosition({ x: box.left + box.width / 2, y: box.top + box.height / 2 })
          : { x: 0, y: 0 }
      },
      at: (point) => {
        const box = canvas.current?.getBoundingClientRect()
        const isInside =
          box !== undefined &&
          point.x >= box.left &&
          point.x <= box.right &&
          point.y >= box.top &&
          point.y <= box.bottom
        return isInside ? screenToFlowPosition(point) : null
      },
      focus,
      glide: (move) => glide(move, fit),
    })
    return () => view.getState().setCanvas(null)
  }, [view, canvas, focus, glide, fitView, zoomIn, zoomOut, screenToFlowPosition])
}

function duration(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 160
}
