import { type KeyboardEvent, useId, useState } from 'react'
import styles from './InlineField.module.css'

interface InlineFieldProps {
  readonly label: string
  readonly value: string
  /** What is wrong with a text, in words. */
  readonly faultOf: (text: string) => string | null
  /** Called with the new text, or with null when it was given up. */
  readonly onDone: (text: string | null) => void
  /** Called after that when it was left by a key: the focus has to go somewhere. */
  readonly onLeave: () => void
}

/** A name that is typed where it stands. Enter or leaving takes it, Escape gives it up. */
export function InlineField({ label, value, faultOf, onDone, onLeave }: InlineFieldProps) {
  const [text, setText] = useState(value)
  const faultId = useId()
  const fault = text === value ? null : faultOf(text)

  function press(event: KeyboardEvent<HTMLInputElement>): void {
    // The canvas has meanings of its own for keys.
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') leave(null)
    if (event.key === 'Enter' && fault === null) leave(text)
  }

  function leave(result: string | null): void {
    onDone(result)
    onLeave()
  }

  return (
    <span className={styles.field}>
      <input
        ref={selectAll}
        className={`nodrag nopan ${styles.input}`}
        aria-label={label}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : faultId}
        spellCheck={false}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={press}
        onDoubleClick={(event) => event.stopPropagation()}
        onBlur={() => onDone(fault === null ? text : null)}
      />
      {fault !== null && (
        <span id={faultId} role="alert" className={styles.fault}>
          {fault}
        </span>
      )}
    </span>
  )
}

function selectAll(field: HTMLInputElement | null): void {
  field?.focus({ preventScroll: true })
  field?.select()
}
