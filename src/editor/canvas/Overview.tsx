import { useReactFlow, useStoreApi } from '@xyflow/react'
import { type PointerEvent, useEffect, useRef } from 'react'
import type { Bounds } from '../../core/layout/bounds.ts'
import type { NodeKind } from '../../core/model/node.ts'
import type { CanvasNode } from './flow.ts'
import { isTopologyNode } from './moves.ts'
import styles from './Overview.module.css'
import { boundsOf, MARGIN, outlineOf } from './overview-shapes.ts'

const KINDS: readonly NodeKind[] = ['route', 'application', 'worker', 'service']
/** Fewer nodes than this are overlooked without help. */
const FEW = 8

/** Everything in small, with what is in sight; a click goes there. The outline is its like for the keyboard. */
export function Overview({ nodes }: { nodes: readonly CanvasNode[] }) {
  const topology = nodes.filter(isTopologyNode)
  if (topology.length < FEW) return null
  const { x, y, width, height } = boundsOf(topology)
  return (
    <div className={styles.overview}>
      <svg viewBox={`${x} ${y} ${width} ${height}`} className={styles.picture} aria-hidden="true">
        {KINDS.map((kind) => (
          <path key={kind} data-kind={kind} d={outlineOf(topology.filter((node) => node.type === kind))} />
        ))}
        <InSight />
      </svg>
    </div>
  )
}

function holds(outer: Bounds, inner: Bounds): boolean {
  return (
    outer.x <= inner.x + MARGIN &&
    outer.y <= inner.y + MARGIN &&
    outer.x + outer.width >= inner.x + inner.width - MARGIN &&
    outer.y + outer.height >= inner.y + inner.height - MARGIN
  )
}

/** The part that is in sight. It follows the canvas without React: panning stays cheap. */
function InSight() {
  const store = useStoreApi()
  const { setCenter, getZoom } = useReactFlow()
  const rect = useRef<SVGRectElement>(null)
  useEffect(() => {
    function follow(): void {
      const { transform, width, height } = store.getState()
      const [x, y, zoom] = transform
      const now = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }
      for (const [name, value] of Object.entries(now)) rect.current?.setAttribute(name, String(value))
      // Where all is in sight there is nothing to find.
      const picture = rect.current?.ownerSVGElement
      picture?.parentElement?.toggleAttribute('hidden', holds(now, picture.viewBox.baseVal))
    }
    follow()
    return store.subscribe((state, before) => {
      if (state.transform !== before.transform || state.width !== before.width) follow()
    })
  }, [store])

  function go(event: PointerEvent<SVGRectElement>): void {
    const picture = event.currentTarget.ownerSVGElement
    const matrix = picture?.getScreenCTM()
    if (!matrix || event.buttons === 0) return
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse())
    void setCenter(at.x, at.y, { zoom: getZoom() })
  }

  return (
    <>
      <rect ref={rect} className={styles.sight} />
      <rect
        x="-50%"
        y="-50%"
        width="200%"
        height="200%"
        className={styles.reach}
        onPointerDown={go}
        onPointerMove={go}
      />
    </>
  )
}
