import type { Note, NoteLevel } from '../../core/convert/note.ts'

/** How much does not map by itself, in one sentence. */
export function summaryOf(notes: readonly Note[]): string {
  const parts = LEVELS.flatMap(([level, words]) => {
    const count = notes.filter((note) => note.level === level).length
    return count === 0 ? [] : [`${count} ${words}`]
  })
  return parts.length === 0 ? 'Everything maps by itself.' : `${parts.join(', ')}.`
}

const LEVELS: readonly (readonly [NoteLevel, string])[] = [
  ['error', 'without equivalent'],
  ['lost', 'left out'],
  ['changed', 'written in another way'],
  ['choice', 'to choose'],
  ['info', 'to know'],
]
