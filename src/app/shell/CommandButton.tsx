import { type Command, isEnabled } from '../../editor/commands/command.ts'
import { printShortcut } from '../../editor/commands/shortcut.ts'
import { useEditor, useEditorState } from '../../editor/store/editor.tsx'
import { isMac } from '../platform.ts'
import { ToolButton } from './ToolButton.tsx'

interface CommandButtonProps {
  readonly command: Command
  readonly look?: 'icon' | 'text' | 'primary'
}

/** A toolbar button for a command. Its name stays the command's label; the hint says what it would do now. */
export function CommandButton({ command, look = 'icon' }: CommandButtonProps) {
  const editor = useEditor()
  const isOn = useEditorState(() => isEnabled(command, editor))
  const hint = useEditorState(() => command.labelNow?.(editor) ?? command.label)
  const Icon = command.icon
  return (
    <ToolButton
      label={command.label}
      icon={Icon && <Icon size={18} stroke={1.6} />}
      look={look}
      hint={hint}
      keys={command.shortcut && printShortcut(command.shortcut, isMac)}
      isDisabled={!isOn}
      onPress={() => command.run(editor)}
    />
  )
}
