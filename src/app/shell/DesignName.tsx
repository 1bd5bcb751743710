import { type KeyboardEvent, useRef, useState } from 'react'
import { useEditor, useEditorState } from '../../editor/store/editor.tsx'
import styles from './Header.module.css'

const MAX_LENGTH = 120

/** The design's name, changed in place: Enter and leaving take it, Escape leaves it as it was. */
export function DesignName() {
  const { store } = useEditor()
  const name = useEditorState((state) => state.design.name)
  const [draft, setDraft] = useState<string | null>(null)
  const isGivenUp = useRef(false)

  function take(): void {
    const taken = draft?.trim()
    if (taken && taken !== name && !isGivenUp.current) {
      store.getState().renameDesign(taken)
      store.getState().endStep()
    }
    isGivenUp.current = false
    setDraft(null)
  }

  function press(event: KeyboardEvent<HTMLInputElement>): void {
    isGivenUp.current = event.key === 'Escape'
    if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur()
  }

  return (
    <span className={styles.name} data-value={draft ?? name}>
      <input
        aria-label="Name of the design"
        size={1}
        spellCheck={false}
        maxLength={MAX_LENGTH}
        value={draft ?? name}
        onChange={(event) => setDraft(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={take}
        onKeyDown={press}
      />
    </span>
  )
}
