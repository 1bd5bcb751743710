import type { EdgeProps } from '@xyflow/react'
import { memo } from 'react'
import { useView } from '../../store/editor.tsx'
import type { EdgeKey } from '../../store/selection.ts'
import type { CanvasEdge } from '../flow.ts'
import styles from './ConnectionEdge.module.css'
import { curveBetween } from './curve.ts'
import { EdgeLabel } from './EdgeLabel.tsx'

/** A relationship, upstream, redirect or mount; one that leads nowhere ends in a warning. */
export const ConnectionEdge = memo(function ConnectionEdge(props: EdgeProps<CanvasEdge>) {
  const { sourceX, sourceY, targetX, targetY, data, selected } = props
  const key = props.id as EdgeKey // toFlow made it
  const mark = useView(({ pointedOut }) => pointedOut?.edges.get(key))
  if (!data) return null
  const { kind, isInherited, isDangling, severity, bow, targetName } = data
  const end = { x: targetX, y: targetY }
  const { path, tip, middle } = curveBetween({ x: sourceX, y: sourceY }, end, bow)
  return (
    <g
      className={styles.edge}
      data-kind={kind}
      data-inherited={isInherited || undefined}
      data-dangling={isDangling || undefined}
      data-severity={severity ?? undefined}
      data-selected={selected || undefined}
      data-mark={mark}
    >
      <path className={`react-flow__edge-interaction ${styles.reach}`} d={path} />
      <path className={`react-flow__edge-path ${styles.line}`} d={path} />
      {isDangling ? (
        <text className={styles.missing} x={end.x + 4} y={end.y} dominantBaseline="central">
          ⚠ {targetName}
        </text>
      ) : (
        <>
          <path className={styles.tip} d={tip} />
          <EdgeLabel data={data} at={middle} />
        </>
      )}
    </g>
  )
})
