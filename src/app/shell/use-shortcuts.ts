import { useEffect } from 'react'
import { isEnabled } from '../../editor/commands/command.ts'
import { commandForKey } from '../../editor/commands/command-for-key.ts'
import type { Editor } from '../../editor/store/editor.tsx'
import { appCommands } from '../app-commands.ts'
import { isMac } from '../platform.ts'

/** Keys anywhere on the page run commands, unless something nearer has used them or a dialog is open. */
export function useShortcuts(editor: Editor): void {
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing || isInDialog(event.target)) return
      if (editor.view.getState().dialog) return
      const isTyping = isTextField(event.target)
      const isOnCanvas = isInCanvas(event.target)
      const command = commandForKey(event, appCommands, { isMac, isTyping, isOnCanvas })
      if (!command) return
      // Also when it is disabled: the browser's own meaning of the keys would surprise.
      event.preventDefault()
      if (isEnabled(command, editor)) command.run(editor)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [editor])
}

const TYPED_INTO = 'textarea, select, [contenteditable="true"], [role="textbox"], [role="combobox"]'
const NOT_TYPED_INTO = new Set(['button', 'checkbox', 'radio', 'range', 'submit', 'reset', 'file', 'color'])

/** Whether keys that reach this element belong to a text. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !NOT_TYPED_INTO.has(target.type)
  return target.closest(TYPED_INTO) !== null
}

function isInCanvas(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[aria-label="Canvas"]') !== null
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"], [role="menu"]') !== null
}
