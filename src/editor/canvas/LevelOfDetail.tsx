import { useStore } from '@xyflow/react'
import { type RefObject, useEffect } from 'react'

/** Below these zooms the small print of nodes cannot be read; then nothing but a name can. */
const MIDDLE = 0.7
const FAR = 0.35

/** Tells the canvas from how far it is looked at. Style sheets do the rest: no node is drawn again. */
export function LevelOfDetail({ canvas }: { canvas: RefObject<HTMLElement | null> }) {
  const level = useStore(({ transform }) => levelOf(transform[2]))
  useEffect(() => {
    if (canvas.current) canvas.current.dataset.level = level
  }, [canvas, level])
  return null
}

function levelOf(zoom: number): 'near' | 'middle' | 'far' {
  if (zoom < FAR) return 'far'
  return zoom < MIDDLE ? 'middle' : 'near'
}
