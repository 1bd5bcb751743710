import { type ReactFlowInstance, useReactFlow, useStoreApi } from '@xyflow/react'
import { type FocusEvent, type RefObject, useCallback, useEffect } from 'react'
import type { Size } from '../../core/layout/sizes.ts'
import { useEditor, useView } from '../store/editor.tsx'
import type { EditorState } from '../store/editor-store.ts'
import type { FrameKey, NodeKey } from '../store/selection.ts'
import { elementOf, nodeOf } from './connect/pointer.ts'
import type { CanvasEdge, CanvasNode } from './flow.ts'

type Instance = ReactFlowInstance<CanvasNode, CanvasEdge>

export const FIT = { padding: 0.06, maxZoom: 1 } as const
/** Closer than this a node that is looked for can be read. */
const READABLE = 0.6

/** Keeps in sight what is asked for: the node that has the focus, a node to reveal, a design just opened. */
export function useSight(canvas: RefObject<HTMLElement | null>) {
  const { store, view } = useEditor()
  const instance = useReactFlow<CanvasNode, CanvasEdge>()
  const flow = useStoreApi<CanvasNode, CanvasEdge>()
  const reveal = useView((state) => state.reveal)

  const show = useCallback(
    (key: NodeKey | FrameKey) => {
      const { width, height } = flow.getState()
      bringIntoSight(instance, key, { width, height })
    },
    [instance, flow],
  )

  useEffect(() => {
    if (reveal?.node) show(reveal.node)
  }, [reveal, show])

  // What was opened is shown whole. What is drawn from nothing is not: the canvas stays where it is.
  useEffect(
    () =>
      store.subscribe((state, before) => {
        if (isOpened(state, before)) requestAnimationFrame(() => void instance.fitView(FIT))
      }),
    [store, instance],
  )

  /** The Tab key goes from node to node: the one it comes to is selected and in sight. */
  const onFocus = useCallback(
    (event: FocusEvent) => {
      const element = elementOf(event.target)
      const key = element === event.target ? nodeOf(element) : undefined
      if (key === undefined || !element?.matches(':focus-visible')) return
      const { selection, select } = store.getState()
      const { connecting } = view.getState()
      if (!connecting && !selection.nodes.includes(key)) select({ nodes: [key], edges: [] })
      show(key)
    },
    [store, view, show],
  )

  const focus = useCallback(
    (wanted?: NodeKey | FrameKey) => {
      const key = wanted ?? store.getState().selection.nodes[0]
      if (!key) {
        canvas.current?.focus()
        return
      }
      show(key)
      // What was out of sight, or has just got another name, may not have been drawn until now.
      requestAnimationFrame(() => {
        canvas.current
          ?.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(key)}"]`)
          ?.focus({ preventScroll: true })
      })
    },
    [store, canvas, show],
  )

  return { onFocus, focus }
}

function isOpened(state: EditorState, before: EditorState): boolean {
  const { past, future } = state.history
  return state.design !== before.design && past.length === 0 && future.length === 0
}

/** Moves the canvas as little as shows the whole node; from far away it comes closer. */
function bringIntoSight(instance: Instance, key: string, canvas: Size): void {
  const node = instance.getNode(key)
  // A frame is as large as what is in it: its label says enough.
  if (!node || node.type === 'project') return
  const { position, width = 0, height = 0 } = node
  const { x, y, zoom } = instance.getViewport()
  const left = position.x * zoom + x
  const top = position.y * zoom + y
  const shift = {
    x: shiftInto(left, left + width * zoom, canvas.width),
    y: shiftInto(top, top + height * zoom, canvas.height),
  }
  if (shift.x === 0 && shift.y === 0) return
  if (zoom >= READABLE) void instance.setViewport({ x: x + shift.x, y: y + shift.y, zoom })
  else void instance.setCenter(position.x + width / 2, position.y + height / 2, { zoom: READABLE })
}

/** How far a stretch has to move to lie between 0 and a length; with some air where it does move. */
function shiftInto(start: number, end: number, length: number): number {
  if (start >= 0 && end <= length) return 0
  return start < 0 ? AIR - start : length - AIR - end
}

const AIR = 48
