import { useReactFlow, useStoreApi } from '@xyflow/react'
import { useEffect } from 'react'

/**
 * Keeps in the middle what is there when the canvas becomes lower or higher, as with the panel below it: the picture is
 * moved, at once, by half of the difference. While something is dragged or drawn it stays under the pointer.
 */
export function useSteadyCentre(isBusy: () => boolean): void {
  const flow = useStoreApi()
  const { setViewport } = useReactFlow()
  useEffect(
    () =>
      flow.subscribe(({ height, transform: [x, y, zoom] }, before) => {
        if (height === before.height || height === 0 || before.height === 0 || isBusy()) return
        void setViewport({ x, y: y + (height - before.height) / 2, zoom })
      }),
    [flow, setViewport, isBusy],
  )
}
