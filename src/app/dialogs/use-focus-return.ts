import { useCallback, useLayoutEffect, useRef } from 'react'
import { useEditor } from '../../editor/store/editor.tsx'

/**
 * Gives the focus back, once a dialog has gone, to what had it before; where that is gone too, to the canvas.
 * The library's own remembers nothing for a dialog that is open when it is first drawn, as ours are.
 */
export function useFocusReturn(opened: boolean): () => void {
  const { view } = useEditor()
  const opener = useRef<Element | null>(null)

  const giveBack = useCallback(() => {
    if (!isFree(document.activeElement)) return
    const { current } = opener
    if (current instanceof HTMLElement && current !== document.body && current.isConnected) current.focus()
    else view.getState().canvas?.focus()
  }, [view])

  useLayoutEffect(() => {
    if (opened) opener.current = document.activeElement
  }, [opened])
  // A dialog that another one takes the place of goes at once: the other will give the focus back to the same.
  useLayoutEffect(() => giveBack, [giveBack])
  return giveBack
}

/** Whether nothing else has taken the focus: it is in the dialog that closes, or nowhere. */
function isFree(focused: Element | null): boolean {
  return !focused || focused === document.body || focused.closest('[role="dialog"]') !== null
}
