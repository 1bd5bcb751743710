import { type ReactFlowInstance, useReactFlow, useStoreApi } from '@xyflow/react'
import { type FocusEvent, type RefObject, useCallback, useEffect } from 'react'
import { useEditor, useView } from '../store/editor.tsx'
import type { EditorState } from '../store/editor-store.ts'
import type { NodeKey } from '../store/selection.ts'
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
    (key: NodeKey) => {
      const { width, height } = flow.getState()
      if (!isInSight(instance, key, { width, height })) centreOn(instance, key)
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

  const focusSelected = useCallback(() => {
    const key = store.getState().selection.nodes[0]
    if (!key) {
      canvas.current?.focus()
      return
    }
    show(key)
    // What was out of sight may not have been drawn until now.
    requestAnimationFrame(() => {
      canvas.current
        ?.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(key)}"]`)
        ?.focus({ preventScroll: true })
    })
  }, [store, canvas, show])

  return { onFocus, focusSelected }
}

function isOpened(state: EditorState, before: EditorState): boolean {
  const { past, future } = state.history
  return state.design !== before.design && past.length === 0 && future.length === 0
}

function isInSight(
  instance: Instance,
  key: NodeKey,
  { width, height }: { width: number; height: number },
): boolean {
  const node = instance.getNode(key)
  if (!node) return true
  const { x, y, zoom } = instance.getViewport()
  const left = node.position.x * zoom + x
  const top = node.position.y * zoom + y
  return (
    left >= 0 &&
    top >= 0 &&
    left + (node.width ?? 0) * zoom <= width &&
    top + (node.height ?? 0) * zoom <= height
  )
}

function centreOn(instance: Instance, key: NodeKey): void {
  const node = instance.getNode(key)
  if (!node) return
  const { position, width = 0, height = 0 } = node
  const zoom = Math.max(instance.getZoom(), READABLE)
  void instance.setCenter(position.x + width / 2, position.y + height / 2, { zoom })
}
