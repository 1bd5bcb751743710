import type { Position } from '../../../core/model/design.ts'
import type { ConnectionData } from '../flow.ts'
import styles from './ConnectionEdge.module.css'
import { labelOf } from './label-of.ts'

/** What is written on an edge: its name, and below it the endpoint. */
export function EdgeLabel({ data, at }: { data: ConnectionData; at: Position }) {
  const { name, endpoint } = labelOf(data)
  if (name === '' && endpoint === '') return null
  const isTwoLines = name !== '' && endpoint !== ''
  return (
    <text className={styles.label} textAnchor="middle" x={at.x} y={at.y + (isTwoLines ? -3 : 4)}>
      {name}
      {isTwoLines ? (
        <tspan className={styles.endpoint} x={at.x} dy={13}>
          {endpoint}
        </tspan>
      ) : (
        <tspan className={styles.endpoint}>{endpoint}</tspan>
      )}
    </text>
  )
}
