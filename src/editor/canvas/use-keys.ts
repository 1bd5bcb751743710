import { type KeyboardEvent, useCallback, useRef } from 'react'
import { useEditor } from '../store/editor.tsx'
import type { FrameKey, NodeKey } from '../store/selection.ts'
import { elementOf, nodeOf } from './connect/pointer.ts'
import { nudge, open, toggle, walk } from './key-actions.ts'
import { intentOf } from './keys.ts'

/** Arrow presses closer together than this are one step of the history. */
const PAUSE = 1000

/** What keys do on the node or frame that has the focus. */
export function useKeys(): (event: KeyboardEvent) => void {
  const editor = useEditor()
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  return useCallback(
    (event) => {
      const element = elementOf(event.target)
      const intent = element === event.target ? intentOf(event) : null
      if (!intent || !element) return
      event.preventDefault()
      const node = nodeOf(element)
      const key = node ?? (element.dataset.id as FrameKey | NodeKey) // toFlow made it
      switch (intent.kind) {
        case 'nudge':
          nudge(editor, key, intent.by)
          clearTimeout(pause.current)
          pause.current = setTimeout(() => editor.store.getState().endStep(), PAUSE)
          return
        case 'open':
          open(editor, key)
          return
        case 'toggle':
          if (node) toggle(editor, node)
          return
        case 'walk':
          if (node) walk(editor, node, intent.step)
          return
      }
    },
    [editor],
  )
}
