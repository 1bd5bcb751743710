import { isEnabled } from '../commands/command.ts'
import { chooseEnvironment } from '../commands/environment.ts'
import { trace } from '../commands/trace.ts'
import { zoomIn } from '../commands/zoom-in.ts'
import { zoomOut } from '../commands/zoom-out.ts'
import { zoomToFit } from '../commands/zoom-to-fit.ts'
import { useEditor } from '../store/editor.tsx'
import styles from './Controls.module.css'

const COMMANDS = [zoomOut, zoomIn, zoomToFit, chooseEnvironment, trace]

/** Zoom for those who have no wheel, and ways to ask what the picture does. */
export function Controls() {
  const editor = useEditor()
  return (
    <div className={styles.controls}>
      {COMMANDS.map((command) => (
        <button
          key={command.id}
          type="button"
          className={styles.button}
          aria-label={command.label}
          title={`${command.label} (${command.shortcut})`}
          disabled={!isEnabled(command, editor)}
          onClick={() => command.run(editor)}
        >
          {command.icon && <command.icon size={18} stroke={1.6} />}
        </button>
      ))}
    </div>
  )
}
