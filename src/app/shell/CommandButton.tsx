import { ActionIcon, Button } from '@mantine/core'
import { type Command, isEnabled } from '../../editor/commands/command.ts'
import { printShortcut } from '../../editor/commands/shortcut.ts'
import { useEditor, useEditorState } from '../../editor/store/editor.tsx'
import { isMac } from '../platform.ts'
import styles from './CommandButton.module.css'
import { Hint } from './Hint.tsx'

interface CommandButtonProps {
  readonly command: Command
  /** `text` shows the label where there is room for it. */
  readonly look?: 'icon' | 'text' | 'primary'
}

/** A toolbar button for a command. Its name stays the command's label; the hint says what it would do now. */
export function CommandButton({ command, look = 'icon' }: CommandButtonProps) {
  const editor = useEditor()
  const enabled = useEditorState(() => isEnabled(command, editor))
  const labelNow = useEditorState(() => command.labelNow?.(editor) ?? command.label)
  const Icon = command.icon
  const shortcut = command.shortcut && printShortcut(command.shortcut, isMac)
  const shared = {
    'aria-label': command.label,
    // Disabled buttons stay focusable, so that their hint can be read.
    ...(!enabled && { 'aria-disabled': true, 'data-disabled': true }),
    className: styles.button ?? '',
    onClick: () => {
      if (enabled) command.run(editor)
    },
  }
  return (
    <Hint text={labelNow} keys={shortcut}>
      {look === 'icon' ? (
        <ActionIcon variant="subtle" color="gray" size={32} {...shared}>
          {Icon && <Icon size={18} stroke={1.6} />}
        </ActionIcon>
      ) : (
        <Button
          variant={look === 'primary' ? 'filled' : 'subtle'}
          color={look === 'primary' ? 'accent' : 'gray'}
          size="compact-sm"
          h={32}
          px={10}
          leftSection={Icon && <Icon size={18} stroke={1.6} />}
          {...shared}
        >
          {command.label}
        </Button>
      )}
    </Hint>
  )
}
