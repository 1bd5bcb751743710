import { Handle, Position } from '@xyflow/react'
import type { TopologyData } from '../flow.ts'
import { stubHandle, stubPlaces } from '../handles.ts'
import styles from './NodeHandles.module.css'

/** Where edges start and end. They are points, as `handlesOf` says; style sheets make them large enough to be hit. */
export function NodeHandles({ kind, opens, stubs }: Pick<TopologyData, 'kind' | 'opens' | 'stubs'>) {
  return (
    <>
      <Handle type="target" position={Position.Left} className={styles.target} isConnectableStart={false} />
      <Handle
        type="source"
        position={Position.Right}
        className={styles.source}
        isConnectable={opens}
        data-opens={opens}
      />
      {stubPlaces(kind, stubs).map(({ x, y }, index) => (
        <Handle
          key={stubHandle(index)}
          id={stubHandle(index)}
          type="target"
          position={Position.Left}
          className={styles.stub}
          style={{ left: x, top: y }}
          isConnectable={false}
        />
      ))}
    </>
  )
}
