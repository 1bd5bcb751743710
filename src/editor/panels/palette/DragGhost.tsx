import { createPortal } from 'react-dom'
import styles from './Palette.module.css'
import { PartIcon } from './PartIcon.tsx'
import type { PaletteEntry } from './palette-groups.ts'
import type { Point } from './use-drag-part.ts'

/** What is being dragged, under the pointer. */
export function DragGhost({ entry, at }: { entry: PaletteEntry; at: Point }) {
  return createPortal(
    <div
      className={styles.ghost}
      style={{ transform: `translate(${at.x}px, ${at.y}px) translate(-50%, -50%)` }}
      aria-hidden
    >
      <PartIcon item={entry.item} />
      {entry.title}
    </div>,
    document.body,
  )
}
