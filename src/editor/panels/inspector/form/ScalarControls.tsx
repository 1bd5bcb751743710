import { type ChangeEvent, useState } from 'react'
import styles from '../Inspector.module.css'
import type { ControlProps } from './controls.ts'
import { readScalar } from './shapes.ts'
import { useValue } from './use-value.ts'

/** Text and numbers, as they are written. */
export function TextControl(props: ControlProps) {
  return <input {...useTyped(props)} className={styles.input} spellCheck={false} />
}

/** Scripts: as many lines as there are. */
export function MultilineControl(props: ControlProps) {
  const typed = useTyped(props)
  const rows = Math.min(16, typed.value.split('\n').length + 1)
  return <textarea {...typed} className={styles.input} rows={rows} spellCheck={false} />
}

/** Each key typed is an edit; a pause or leaving the field ends the step. */
function useTyped({ field, label, ...place }: ControlProps) {
  const { value, set, rest } = useValue(place)
  const shown = value === undefined || value === null ? '' : String(value)
  return {
    'aria-label': label,
    value: shown,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      set(readScalar(field, event.target.value)),
    onBlur: rest,
  }
}

export function BooleanControl({ label, ...place }: ControlProps) {
  const { value, set, rest } = useValue(place)
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        aria-label={label}
        checked={value === true}
        onChange={(event) => {
          set(event.target.checked)
          rest()
        }}
      />
      {value === true ? 'On' : 'Off'}
    </label>
  )
}

/** A choice from a list. A value that is not in it stays, and is offered as it is. */
export function ChoiceControl({ field, label, ...place }: ControlProps) {
  const { value, set, rest } = useValue(place)
  const shown = value === undefined || value === null ? '' : String(value)
  const choices = (field.choices ?? []).map(String)
  return (
    <select
      aria-label={label}
      className={styles.input}
      value={shown}
      onChange={(event) => {
        const chosen = field.choices?.find((choice) => String(choice) === event.target.value)
        set(chosen ?? event.target.value)
        rest()
      }}
    >
      {!choices.includes(shown) && <option value={shown}>{shown === '' ? 'Choose…' : shown}</option>}
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </select>
  )
}

/** A name that is taken when the person is done with it, not key by key: Enter and leaving take it, Escape does not. */
export function NameControl(props: {
  readonly label: string
  readonly value: string
  readonly onTake: (name: string) => void
  readonly placeholder?: string
}) {
  const [draft, setDraft] = useState<string | null>(null)
  return (
    <input
      className={styles.input}
      aria-label={props.label}
      placeholder={props.placeholder}
      spellCheck={false}
      value={draft ?? props.value}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => {
        if (draft !== null && draft !== props.value) props.onTake(draft)
        setDraft(null)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur()
        if (event.key === 'Escape') {
          event.stopPropagation()
          setDraft(null)
        }
      }}
    />
  )
}
