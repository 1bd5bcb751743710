import { Fragment } from 'react'
import { type Command, shortcutsOf } from '../../editor/commands/command.ts'
import { printShortcut } from '../../editor/commands/shortcut.ts'
import { appCommands } from '../app-commands.ts'
import { isMac } from '../platform.ts'
import { DialogFrame, type DialogProps } from './DialogFrame.tsx'
import styles from './HelpDialog.module.css'

/** Every command that has keys, as the commands themselves say it. */
export function HelpDialog({ opened }: DialogProps) {
  const commands = appCommands.filter((command) => shortcutsOf(command).length > 0)
  return (
    <DialogFrame opened={opened} title="Keyboard help">
      <dl className={styles.list}>
        {commands
          .toSorted((left, right) => left.label.localeCompare(right.label))
          .map((command) => (
            <Keys key={command.id} command={command} />
          ))}
      </dl>
      <p className={styles.note}>
        Tab and F6 reach everything on the page. The outline lists every node: its arrow keys, Enter and
        Delete do what the mouse does on the canvas.
      </p>
      <p className={styles.note}>
        <a href="./rules.html" target="_blank" rel="noreferrer">
          All rules
        </a>
        , each with examples of what it catches and what it lets pass.{' '}
        <a href="./licences.txt" target="_blank" rel="noreferrer">
          Licences
        </a>{' '}
        of what Toposcope is built with.
      </p>
    </DialogFrame>
  )
}

function Keys({ command }: { command: Command }) {
  return (
    <div className={styles.row}>
      <dt>{command.label}</dt>
      <dd>
        {shortcutsOf(command).map((shortcut, at) => (
          <Fragment key={shortcut}>
            {at > 0 && <span> or </span>}
            <kbd>{printShortcut(shortcut, isMac)}</kbd>
          </Fragment>
        ))}
      </dd>
    </div>
  )
}
