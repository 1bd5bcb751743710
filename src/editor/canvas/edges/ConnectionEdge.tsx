import type { EdgeProps } from '@xyflow/react'
import { memo } from 'react'
import { curveBetween, curvePath, pointOn, tipPath } from '../../../core/layout/curve.ts'
import { useView } from '../../store/editor.tsx'
import type { EdgeKey } from '../../store/selection.ts'
import type { CanvasEdge } from '../flow.ts'
import styles from './ConnectionEdge.module.css'
import { EdgeLabel } from './EdgeLabel.tsx'
import { labelOf } from './label-of.ts'

/** A relationship, upstream, redirect or mount; one that leads nowhere ends in a warning. */
export const ConnectionEdge = memo(function ConnectionEdge(props: EdgeProps<CanvasEdge>) {
  const { sourceX, sourceY, targetX, targetY, data, selected } = props
  const key = props.id as EdgeKey // toFlow made it
  const mark = useView(({ pointedOut }) => pointedOut?.edges.get(key))
  if (!data) return null
  const { kind, isInherited, isDangling, severity, part, missing } = data
  const end = { x: targetX, y: targetY }
  const curve = curveBetween({ x: sourceX, y: sourceY }, end, data)
  const path = curvePath(curve)
  const written = selected ? labelOf(data) : { name: data.shownLabel, endpoint: data.shownEndpoint }
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
          ⚠ {missing}
        </text>
      ) : (
        <>
          <path className={styles.tip} d={tipPath(curve)} />
          <EdgeLabel text={written} at={pointOn(curve, part)} />
        </>
      )}
    </g>
  )
})
