import { useStore } from '@xyflow/react'
import { type RefObject, useEffect } from 'react'

/** Below this zoom nodes are simple blocks: their small print could not be read. */
const FAR = 0.45

/** Tells the canvas from how far it is looked at. Style sheets do the rest: no node is drawn again. */
export function LevelOfDetail({ canvas }: { canvas: RefObject<HTMLElement | null> }) {
  const isFar = useStore(({ transform }) => transform[2] < FAR)
  useEffect(() => {
    canvas.current?.toggleAttribute('data-far', isFar)
  }, [canvas, isFar])
  return null
}
