import type { Connection, Edge, FinalConnectionState, OnConnectStart } from '@xyflow/react'
import { useReactFlow, useStoreApi } from '@xyflow/react'
import { useCallback, useState } from 'react'
import { connectTo, refusalOf, startConnecting } from '../../commands/topology/connect-nodes.ts'
import { offerToCreate } from '../../commands/topology/create-connected.ts'
import { projectOf } from '../../commands/topology/projects.ts'
import { useEditor } from '../../store/editor.tsx'
import { graphFor } from '../../store/graphs.ts'
import { type EdgeKey, type NodeKey, splitEdgeKey } from '../../store/selection.ts'
import { nodeAtPoint, type Point, pointOf } from './pointer.ts'

/** A drop that was refused: why, and where on the canvas. */
export interface Refused extends Point {
  readonly reason: string
}

/** Connections drawn with a pointer: new ones from the side of a node, and ends of edges dragged elsewhere. */
export function useConnections() {
  const editor = useEditor()
  const { screenToFlowPosition } = useReactFlow()
  const flow = useStoreApi()
  const [refused, setRefused] = useState<Refused | null>(null)

  const onConnectStart: OnConnectStart = useCallback(
    (_event, { nodeId }) => {
      const { connecting, connectFrom } = editor.view.getState()
      setRefused(null)
      // The end of an edge being dragged is a connection too, and is known already.
      if (!connecting && nodeId) connectFrom(startConnecting(editor, nodeId as NodeKey))
    },
    [editor],
  )

  const onReconnectStart = useCallback(
    (_event: unknown, { id }: Edge) => {
      const key = splitEdgeKey(id as EdgeKey) // toFlow made it
      const project = projectOf(editor, key.project)
      const edge = project && graphFor(project.configuration).edges.find((each) => each.id === key.id)
      if (!edge) return
      editor.view.getState().connectFrom(startConnecting(editor, `${key.project}/${edge.source}`, edge))
    },
    [editor],
  )

  const onConnectEnd = useCallback(
    (event: MouseEvent | TouchEvent, state: FinalConnectionState) => {
      const { connecting, connectFrom, readOut } = editor.view.getState()
      connectFrom(null)
      if (!connecting) return
      const point = pointOf(event)
      const to = nodeAtPoint(point) ?? (state.isValid ? (state.toNode?.id as NodeKey) : undefined)
      if (to === connecting.from) return
      if (to !== undefined) {
        const reason = refusalOf(connecting, to)
        if (reason === null) connectTo(editor, connecting, to, point)
        else {
          const canvas = flow.getState().domNode?.getBoundingClientRect()
          setRefused({ x: point.x - (canvas?.left ?? 0), y: point.y - (canvas?.top ?? 0), reason })
          readOut(reason)
        }
      } else if (!connecting.edge) {
        offerToCreate(editor, connecting.from, screenToFlowPosition(point), point)
      }
    },
    [editor, flow, screenToFlowPosition],
  )

  const isValidConnection = useCallback(
    ({ target }: Connection | Edge) => {
      const { connecting } = editor.view.getState()
      return connecting !== null && refusalOf(connecting, target as NodeKey) === null
    },
    [editor],
  )

  const forgetRefusal = useCallback(() => setRefused(null), [])
  return { onConnectStart, onConnectEnd, onReconnectStart, isValidConnection, refused, forgetRefusal }
}
