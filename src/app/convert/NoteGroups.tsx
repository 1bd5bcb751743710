import type { Note, NoteLevel } from '../../core/convert/note.ts'
import styles from './ConvertDialog.module.css'
import { NoteItem } from './NoteItem.tsx'

/** Levels with their headings, the gravest first. Choices are fields of their own. */
const GROUPS: readonly (readonly [Exclude<NoteLevel, 'choice'>, string])[] = [
  ['error', 'No equivalent'],
  ['lost', 'Left out'],
  ['changed', 'Written in another way'],
  ['info', 'To know and to do'],
]

/** What does not map by itself, and what to do or to run instead. */
export function NoteGroups({ notes }: { notes: readonly Note[] }) {
  return GROUPS.map(([level, heading]) => {
    const own = notes.filter((note) => note.level === level)
    if (own.length === 0) return null
    return (
      <section key={level} aria-label={heading} className={styles.group} data-level={level}>
        <h3>
          {heading} <span className={styles.count}>{own.length}</span>
        </h3>
        <ul className={styles.notes}>
          {own.map((note) => (
            <NoteItem key={`${note.code} ${note.at.join(' ')}`} note={note} />
          ))}
        </ul>
      </section>
    )
  })
}
