import { useId } from 'react'
import styles from './Palette.module.css'
import { PalettePart } from './PalettePart.tsx'
import type { PaletteGroup } from './palette-groups.ts'

interface PaletteListProps {
  readonly group: PaletteGroup
  /** The id of the part that the Tab key stops at. */
  readonly stop: string | undefined
  readonly onFocus: (id: string) => void
}

export function PaletteList({ group, stop, onFocus }: PaletteListProps) {
  const id = useId()
  return (
    <>
      <h3 id={id} className={styles.heading}>
        {group.title}
      </h3>
      <ul className={styles.list} aria-labelledby={id}>
        {group.entries.map((entry) => (
          <li key={entry.id}>
            <PalettePart entry={entry} isStop={entry.id === stop} onFocus={() => onFocus(entry.id)} />
          </li>
        ))}
      </ul>
    </>
  )
}
