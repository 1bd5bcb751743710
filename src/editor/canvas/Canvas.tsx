import { ReactFlowProvider } from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { Board } from './Board.tsx'

/** Where the topology is drawn, and drawn upon. */
export function Canvas() {
  return (
    <ReactFlowProvider>
      <Board />
    </ReactFlowProvider>
  )
}
