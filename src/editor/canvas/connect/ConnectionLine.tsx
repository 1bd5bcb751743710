import type { ConnectionLineComponentProps } from '@xyflow/react'
import { curvePath, curveTo, STRAIGHT, tipPath } from '../../../core/layout/curve.ts'
import type { CanvasNode } from '../flow.ts'
import styles from './ConnectionLine.module.css'

/** The connection while it is drawn. */
export function ConnectionLine(props: ConnectionLineComponentProps<CanvasNode>) {
  const { fromX, fromY, toX, toY, connectionStatus, fromNode, toNode } = props
  const curve = curveTo({ x: fromX, y: fromY }, { x: toX, y: toY }, STRAIGHT)
  return (
    <g
      className={styles.line}
      data-status={toNode && toNode.id !== fromNode.id ? (connectionStatus ?? 'invalid') : undefined}
    >
      <path d={curvePath(curve)} />
      <path d={tipPath(curve)} />
    </g>
  )
}
