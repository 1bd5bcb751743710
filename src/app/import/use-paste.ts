import { useEffect } from 'react'
import type { Editor } from '../../editor/store/editor.tsx'
import type { Session } from '../documents/session.ts'
import { isTextField } from '../shell/use-shortcuts.ts'

/** Configuration pasted anywhere but into a text adds what it holds. */
export function usePaste(editor: Editor, session: Session): void {
  useEffect(() => {
    function paste(event: ClipboardEvent): void {
      if (event.defaultPrevented || isTextField(event.target) || editor.view.getState().dialog) return
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (text.trim() === '') return
      event.preventDefault()
      void import('./paste-text.ts').then(({ pasteText }) => pasteText(text, editor, session))
    }
    window.addEventListener('paste', paste)
    return () => window.removeEventListener('paste', paste)
  }, [editor, session])
}
