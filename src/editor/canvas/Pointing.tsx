import { type RefObject, useEffect } from 'react'
import { useView } from '../store/editor.tsx'

/**
 * Tells the canvas that something is pointed out. Style sheets let all that is not step back: only what is pointed out
 * is drawn again.
 */
export function Pointing({ canvas }: { canvas: RefObject<HTMLElement | null> }) {
  const isPointing = useView(({ pointedOut }) => pointedOut !== null)
  useEffect(() => {
    canvas.current?.toggleAttribute('data-pointing', isPointing)
  }, [canvas, isPointing])
  return null
}
