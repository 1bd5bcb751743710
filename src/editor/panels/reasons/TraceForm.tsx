import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import styles from './Reasons.module.css'

interface TraceFormProps {
  readonly url: string
  /** What may be chosen instead of typing. */
  readonly addresses: readonly string[]
  readonly onTrace: (url: string) => void
}

const LONGEST_URL = 2000

/** The address to trace. It has the focus when the panel opens: typing replaces what is there. */
export function TraceForm({ url, addresses, onTrace }: TraceFormProps) {
  const [text, setText] = useState(url)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()

  useEffect(() => {
    input.current?.focus()
    // Backwards, so that the beginning of a long address is in sight.
    input.current?.setSelectionRange(0, input.current.value.length, 'backward')
  }, [])

  function trace(event: FormEvent): void {
    event.preventDefault()
    onTrace(text.trim())
  }

  return (
    <form className={styles.form} onSubmit={trace}>
      <label htmlFor={id}>Address</label>
      <div className={styles.row}>
        <input
          ref={input}
          id={id}
          className={styles.input}
          value={text}
          maxLength={LONGEST_URL}
          placeholder="https://"
          inputMode="url"
          autoCapitalize="off"
          autoComplete="off"
          spellCheck={false}
          list={`${id}-addresses`}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className={styles.button}>
          Trace
        </button>
      </div>
      <datalist id={`${id}-addresses`}>
        {addresses.map((address) => (
          <option key={address} value={address} />
        ))}
      </datalist>
    </form>
  )
}
