import { useId, useState } from 'react'
import type { Field } from '../../../../core/model/schema/fields.ts'
import styles from '../Inspector.module.css'

interface Props {
  readonly fields: readonly Field[]
  readonly onAdd: (field: Field) => void
}

/** A choice of the keys that are not there yet, each with what it is for. */
export function AddProperty({ fields, onAdd }: Props) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const [wish, setWish] = useState('')
  const words = wish.trim().toLowerCase()
  const found = fields.filter(({ key, label, description }) =>
    `${key} ${label} ${description}`.toLowerCase().includes(words),
  )
  if (!isOpen) {
    return (
      <button type="button" className={styles.add} onClick={() => setOpen(true)}>
        Add a property…
      </button>
    )
  }
  return (
    <fieldset
      className={styles.chooser}
      aria-label="Add a property"
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation()
          setOpen(false)
        }
      }}
    >
      {fields.length > 6 && (
        <input
          className={styles.input}
          aria-label="Find a property"
          aria-controls={id}
          placeholder="Find a property"
          // The list opens because a person asked for it: the next keys are meant for it.
          // biome-ignore lint/a11y/noAutofocus: see above
          autoFocus
          value={wish}
          onChange={(event) => setWish(event.target.value)}
        />
      )}
      <ul id={id} className={styles.choices}>
        {found.map((field) => (
          <li key={field.key}>
            <button
              type="button"
              className={styles.choice}
              onClick={() => {
                setOpen(false)
                setWish('')
                onAdd(field)
              }}
            >
              <span className={styles.name}>{field.key}</span>
              <span className={styles.description}>{field.description}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={styles.add} onClick={() => setOpen(false)}>
        Close
      </button>
    </fieldset>
  )
}
