import { useInternalNode, useStore } from '@xyflow/react'
import { shallow } from 'zustand/shallow'
import { curveBetween, pointOn, STRAIGHT } from '../../../core/layout/curve.ts'
import type { Size } from '../../../core/layout/sizes.ts'
import type { Position } from '../../../core/model/design.ts'
import { useFindings } from '../../store/editor.tsx'
import type { EdgeKey } from '../../store/selection.ts'
import type { CanvasEdge } from '../flow.ts'
import styles from './EdgeCard.module.css'
import { useEdgeFacts } from './use-edge-facts.ts'

const EDGE_CARD = 'edge-card'

/** What is written on the card of an edge, and where on the canvas it is. */
export function EdgeCardFacts({ edge }: { edge: CanvasEdge }) {
  const source = useInternalNode(edge.source)
  const target = useInternalNode(edge.target)
  const transform = useStore((state) => state.transform)
  const canvas = useStore(({ width, height }) => ({ width, height }), shallow)
  const findings = useFindings(({ byEdge }) => byEdge.get(edge.id as EdgeKey)) // toFlow made it
  const facts = useEdgeFacts(edge)
  if (!source || !target || !facts) return null
  const from = { x: source.position.x + (source.width ?? 0), y: source.position.y + (source.height ?? 0) / 2 }
  const to = edge.data?.isDangling
    ? { x: from.x + 64, y: from.y }
    : { x: target.position.x, y: target.position.y + (target.height ?? 0) / 2 }
  const middle = pointOn(curveBetween(from, to, edge.data ?? STRAIGHT), 0.5)
  const [x, y, zoom] = transform
  const place = cardPlace({ x: middle.x * zoom + x, y: middle.y * zoom + y }, canvas)
  return (
    <div id={EDGE_CARD} role="note" className={styles.card} style={place}>
      <p className={styles.title}>{facts.title}</p>
      {facts.detail !== '' && <p className={styles.detail}>{facts.detail}</p>}
      {facts.variables.length > 0 && (
        <ul className={styles.variables} aria-label="Environment variables">
          {facts.variables.map((variable) => (
            <li key={variable}>{variable}</li>
          ))}
        </ul>
      )}
      {findings?.slice(0, 3).map(({ rule, severity, message }) => (
        <p key={rule + message} className={styles.finding} data-severity={severity}>
          {message}
        </p>
      ))}
    </div>
  )
}

const HALF_WIDTH = 168
const DISTANCE = 14

/** Below a point of the canvas, above it where there is no room below, and never over its sides. */
function cardPlace({ x, y }: Position, { width, height }: Size): { readonly transform: string } {
  const inside = Math.max(HALF_WIDTH, Math.min(x, width - HALF_WIDTH))
  const vertical = y > height * 0.6 ? `calc(${y - DISTANCE}px - 100%)` : `${y + DISTANCE}px`
  return { transform: `translate(calc(${inside}px - 50%), ${vertical})` }
}
