import { type Command, shortcutsOf } from './command.ts'
import { type KeyPress, normalized, shortcutOf } from './shortcut.ts'

/** Where the keys go at the moment. */
export interface KeyContext {
  readonly isMac: boolean
  /** The focus is in a text field or the text pane, which keep their own keys. */
  readonly isTyping: boolean
  readonly isOnCanvas: boolean
}

/** The command that a key press asks for, if any. */
export function commandForKey(
  press: KeyPress,
  commands: readonly Command[],
  { isMac, isTyping, isOnCanvas }: KeyContext,
): Command | undefined {
  const pressed = shortcutOf(press, isMac)
  if (pressed === null) return undefined
  return commands.find(
    (command) =>
      (command.whileTyping || !isTyping) &&
      (isOnCanvas || !command.onCanvas) &&
      shortcutsOf(command).some((shortcut) => normalized(shortcut) === pressed),
  )
}
