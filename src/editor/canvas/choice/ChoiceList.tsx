import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { Choice, ChoiceOption } from '../../store/choice.ts'
import styles from './ChoiceList.module.css'
import { ChoiceRow } from './ChoiceRow.tsx'
import { LIST, type ListPlace } from './place-of.ts'

interface ChoiceListProps {
  readonly choice: Choice
  readonly place: ListPlace
  readonly onClose: () => void
}

/** A list to search in and choose from with the keys or the pointer. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */
export function ChoiceList({ choice, place, onClose }: ChoiceListProps) {
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  const id = useId()
  const cameFrom = useRef<Element | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const found = choice.options.filter((option) => matches(option, text))
  const at = Math.min(active, found.length - 1)
  const current = found[at]

  useEffect(() => {
    cameFrom.current ??= document.activeElement
    field.current?.focus()
  }, [])

  function close(): void {
    onClose()
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus()
  }

  function take(option: ChoiceOption): void {
    if (option.refusal !== undefined) return
    close()
    choice.pick(option.id)
  }

  function press(event: KeyboardEvent): void {
    event.stopPropagation()
    const step = STEPS[event.key]
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault()
      close()
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (current) take(current)
    } else if (step !== undefined && found.length > 0) {
      event.preventDefault()
      setActive((at + step + found.length) % found.length)
    }
  }

  function leave(event: FocusEvent): void {
    if (!event.currentTarget.contains(event.relatedTarget)) onClose()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and focus of what is inside bubble up to here
    <div
      className={`nowheel ${styles.list}`}
      style={{ ...place, width: LIST.width, maxHeight: LIST.height }}
      onBlur={leave}
      onKeyDown={press}
    >
      <label className={styles.title} htmlFor={`${id}-field`}>
        {choice.title}
      </label>
      <input
        ref={field}
        id={`${id}-field`}
        className={styles.field}
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-options`}
        aria-activedescendant={current && `${id}-${at}`}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder="Search"
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setActive(0)
        }}
      />
      <div id={`${id}-options`} role="listbox" aria-label={choice.title} className={styles.options}>
        {found.map((option, index) => (
          <ChoiceRow
            key={option.id}
            id={`${id}-${index}`}
            option={option}
            isActive={index === at}
            onPoint={() => setActive(index)}
            onTake={() => take(option)}
          />
        ))}
      </div>
      {found.length === 0 && <p className={styles.none}>Nothing is called that.</p>}
    </div>
  )
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

function matches({ label, detail = '', image = '' }: ChoiceOption, text: string): boolean {
  return `${label} ${detail} ${image}`.toLowerCase().includes(text.trim().toLowerCase())
}
