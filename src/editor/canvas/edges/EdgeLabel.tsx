import type { Position } from '../../../core/model/design.ts'
import styles from './ConnectionEdge.module.css'
import type { EdgeText } from './label-of.ts'

/** What is written on an edge: its name, and below it the endpoint. */
export function EdgeLabel({ text: { name, endpoint }, at }: { text: EdgeText; at: Position }) {
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
