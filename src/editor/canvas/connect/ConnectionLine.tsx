import type { ConnectionLineComponentProps } from '@xyflow/react'
import { arrowAt, curveBetween } from '../edges/curve.ts'
import type { CanvasNode } from '../flow.ts'
import styles from './ConnectionLine.module.css'

/** The connection while it is drawn. */
export function ConnectionLine(props: ConnectionLineComponentProps<CanvasNode>) {
  const { fromX, fromY, toX, toY, connectionStatus } = props
  const end = { x: toX, y: toY }
  return (
    <g className={styles.line} data-status={connectionStatus}>
      <path d={curveBetween({ x: fromX, y: fromY }, end, 0).path} />
      <path d={arrowAt(end)} />
    </g>
  )
}
