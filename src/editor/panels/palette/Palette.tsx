import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { placePart } from '../../commands/topology/place-part.ts'
import { presentFlavour } from '../../commands/topology/projects.ts'
import { useEditor, useEditorState } from '../../store/editor.tsx'
import { moveFocus } from './move-focus.ts'
import styles from './Palette.module.css'
import { PaletteList } from './PaletteList.tsx'
import { PALETTES, searchPalette } from './palette-groups.ts'

/** Everything that can be added to a project: dragged onto the canvas, or placed with a click or Enter. */
export function Palette() {
  const editor = useEditor()
  const [text, setText] = useState('')
  const section = useRef<HTMLElement>(null)
  const groups = searchPalette(PALETTES[useEditorState(presentFlavour)], text)
  const entries = groups.flatMap((group) => group.entries)
  const [first] = entries
  // The Tab key stops at one part; arrow keys go on from there.
  const [last, setLast] = useState('')
  const stop = entries.some(({ id }) => id === last) ? last : first?.id

  function press(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key === 'Enter' && text !== '' && first) placePart(editor, first.item)
    if (event.key === 'ArrowDown') {
      event.preventDefault()
      section.current?.querySelector<HTMLElement>('[data-part]')?.focus()
    }
  }

  return (
    <section ref={section} aria-label="Palette" className={styles.palette} onKeyDown={moveFocus}>
      <div className={styles.search}>
        <IconSearch size={16} stroke={1.8} aria-hidden className={styles.glass} />
        <input
          type="search"
          className={styles.field}
          aria-label="Search parts"
          placeholder="Search parts"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={press}
        />
      </div>
      {groups.map((group) => (
        <PaletteList key={group.title} group={group} stop={stop} onFocus={setLast} />
      ))}
      {groups.length === 0 && (
        <p role="status" className={styles.none}>
          Nothing here is called “{text}”.
        </p>
      )}
    </section>
  )
}
