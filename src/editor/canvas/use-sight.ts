import { type ReactFlowInstance, type Rect, useReactFlow, useStoreApi } from '@xyflow/react'
import { type FocusEvent, type RefObject, useCallback, useEffect } from 'react'
import type { Size } from '../../core/layout/sizes.ts'
import { useEditor, useView } from '../store/editor.tsx'
import type { EditorState } from '../store/editor-state.ts'
import type { FrameKey, NodeKey } from '../store/selection.ts'
import { elementOf, nodeOf } from './connect/pointer.ts'
import type { CanvasEdge, CanvasNode } from './flow.ts'
import { FIT, viewportShowing } from './sight.ts'

type Instance = ReactFlowInstance<CanvasNode, CanvasEdge>

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

function bringIntoSight(instance: Instance, key: string, canvas: Size): void {
  const nodes = instance.getNodes()
  const node = nodes.find(({ id }) => id === key)
  // A frame is as large as what is in it: its label says enough.
  if (!node || node.type === 'project') return
  const others = nodes.filter(({ id, type }) => id !== key && type !== 'project').map(boxOf)
  const whole = instance.getNodesBounds(nodes)
  const viewport = viewportShowing(boxOf(node), { others, whole, viewport: instance.getViewport(), canvas })
  if (viewport) void instance.setViewport(viewport)
}

function boxOf({ position, width = 0, height = 0 }: CanvasNode): Rect {
  return { ...position, width, height }
}
