import type { ComponentType } from 'react'
import type { Editor } from '../store/editor.tsx'

/** Something a person can do. Toolbar, search, keys and help all read the same record. */
export interface Command {
  readonly id: string
  /** What it is called everywhere: button, search, help. */
  readonly label: string
  readonly icon?: ComponentType<{ readonly size?: number | string; readonly stroke?: number | string }>
  /** For example `mod+Z`: `mod` is Command on a Mac, Control elsewhere. Shown beside the label. */
  readonly shortcut?: string
  /** More keys for the same, not shown. */
  readonly alternatives?: readonly string[]
  /** The keys work while someone types in a field too. Only for keys that no text field uses. */
  readonly whileTyping?: boolean
  /** The keys work while the focus is on the canvas. Single letters elsewhere would get in the way of dictation. */
  readonly onCanvas?: boolean
  readonly isEnabled?: (editor: Editor) => boolean
  /** The label with its object, as in "Undo rename api". Shown in tooltips and menus. */
  readonly labelNow?: (editor: Editor) => string
  readonly run: (editor: Editor) => void
}

export function isEnabled(command: Command, editor: Editor): boolean {
  return command.isEnabled?.(editor) ?? true
}

export function shortcutsOf(command: Command): readonly string[] {
  return [...(command.shortcut ? [command.shortcut] : []), ...(command.alternatives ?? [])]
}
