import { placePart } from '../../commands/topology/place-part.ts'
import { useEditor } from '../../store/editor.tsx'
import { DragGhost } from './DragGhost.tsx'
import styles from './Palette.module.css'
import { PartIcon } from './PartIcon.tsx'
import type { PaletteEntry } from './palette-groups.ts'
import { useDragPart } from './use-drag-part.ts'

interface PalettePartProps {
  readonly entry: PaletteEntry
  readonly isStop: boolean
  readonly onFocus: () => void
}

/** One part: pressed, it goes to the middle of the canvas; dragged, to where it is dropped. */
export function PalettePart({ entry, isStop, onFocus }: PalettePartProps) {
  const editor = useEditor()
  const { drag, handlers } = useDragPart((point) => {
    const at = editor.view.getState().canvas?.at(point)
    if (at) placePart(editor, entry.item, at)
  })
  return (
    <>
      <button
        type="button"
        data-part
        className={styles.part}
        tabIndex={isStop ? 0 : -1}
        title="Press, or drag onto the canvas"
        onFocus={onFocus}
        onClick={() => placePart(editor, entry.item)}
        {...handlers}
      >
        <PartIcon item={entry.item} />
        <span className={styles.title}>{entry.title}</span>
        <span className={styles.detail}>{entry.detail}</span>
      </button>
      {drag && <DragGhost entry={entry} at={drag} />}
    </>
  )
}
