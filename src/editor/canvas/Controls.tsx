import { isEnabled } from '../commands/command.ts'
import { chooseEnvironment } from '../commands/environment.ts'
import { trace } from '../commands/trace.ts'
import { zoomIn } from '../commands/zoom-in.ts'
import { zoomOut } from '../commands/zoom-out.ts'
import { zoomToFit } from '../commands/zoom-to-fit.ts'
import { useEditor } from '../store/editor.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import styles from './Controls.module.css'

const COMMANDS = [zoomOut, zoomIn, zoomToFit, chooseEnvironment, trace]

/** Zoom for those who have no wheel, and ways to ask what the picture does. */
export function Controls() {
  const editor = useEditor()
  return (
    <div className={styles.controls}>
      {COMMANDS.map((command) => (
        <IconButton
          key={command.id}
          label={command.label}
          hint={`${command.label} (${command.shortcut})`}
          size={32}
          isDisabled={!isEnabled(command, editor)}
          onPress={() => command.run(editor)}
        >
          {command.icon && <command.icon size={18} stroke={1.6} aria-hidden />}
        </IconButton>
      ))}
    </div>
  )
}
