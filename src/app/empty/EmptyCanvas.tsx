import { IconBulb, IconFileImport, IconPencil, IconSitemap } from '@tabler/icons-react'
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { advise } from '../../editor/commands/advise.ts'
import { importFiles } from '../../editor/commands/import.ts'
import { openSample } from '../../editor/commands/open-sample.ts'
import { useEditor } from '../../editor/store/editor.tsx'
import styles from './EmptyCanvas.module.css'

/** An invitation, as long as there is nothing on the canvas: bring files, ask, look at a sample, or draw. */
export function EmptyCanvas({ onDraw }: { onDraw: () => void }) {
  const editor = useEditor()
  const card = useRef<HTMLDivElement>(null)
  const { view } = editor
  // What was chosen takes its place: the focus goes on to the canvas.
  useLayoutEffect(() => {
    const { current } = card
    return () => {
      if (current?.contains(document.activeElement)) view.getState().canvas?.focus()
    }
  }, [view])
  return (
    <div className={styles.overlay}>
      <div ref={card} className={styles.card}>
        <Lanes />
        <h2>What does your project look like?</h2>
        <p>Drop your repository, its files or a zip anywhere. Nothing leaves this browser.</p>
        <div className={styles.ways}>
          <Way
            icon={<IconFileImport size={20} stroke={1.6} />}
            label="Import files"
            says="A folder, a zip, or pasted YAML"
            onChoose={() => importFiles.run(editor)}
          />
          <Way
            icon={<IconSitemap size={20} stroke={1.6} />}
            label="Open a sample"
            says="A headless shop with a worker"
            onChoose={() => openSample.run(editor)}
          />
          <Way
            icon={<IconBulb size={20} stroke={1.6} />}
            label="Answer questions"
            says="Is it one project, or several?"
            onChoose={() => advise.run(editor)}
          />
          <Way
            icon={<IconPencil size={20} stroke={1.6} />}
            label="Draw"
            says="Drag applications and services from the palette"
            onChoose={onDraw}
          />
        </div>
      </div>
    </div>
  )
}

interface WayProps {
  readonly icon: ReactNode
  readonly label: string
  readonly says: string
  readonly onChoose: () => void
}

function Way({ icon, label, says, onChoose }: WayProps) {
  return (
    <button type="button" className={styles.way} onClick={onChoose}>
      <span className={styles.icon}>{icon}</span>
      <span>
        <strong>{label}</strong>
        <span className={styles.says}>{says}</span>
      </span>
    </button>
  )
}

/** A route, two applications and two services, in the colours that they will have. */
function Lanes() {
  return (
    <svg viewBox="0 0 300 96" width="300" height="96" className={styles.lanes} aria-hidden="true">
      <path d="M78 48h16c14 0 10-24 24-24h8M78 48h16c14 0 10 24 24 24h8" />
      <path d="M174 24h48M174 72h16c18 0 12-48 30-48h2M174 72h48" />
      <rect data-kind="route" x="30" y="36" width="48" height="24" rx="12" />
      <rect data-kind="application" x="126" y="12" width="48" height="24" rx="6" />
      <rect data-kind="application" x="126" y="60" width="48" height="24" rx="6" />
      <rect data-kind="service" x="222" y="12" width="48" height="24" rx="6" />
      <rect data-kind="service" x="222" y="60" width="48" height="24" rx="6" />
    </svg>
  )
}
