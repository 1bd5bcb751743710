import { useState } from 'react'
import styles from './ConvertDialog.module.css'
import type { ChoiceOf } from './choice-of.ts'

interface DiskChoiceProps {
  readonly choice: ChoiceOf<'disk'>
  readonly onChoose: (size: number) => void
}

/** The disk of a container. What is half typed counts once it is a size. */
export function DiskChoice({ choice: { container, chosen, least }, onChoose }: DiskChoiceProps) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <label className={styles.field}>
      <span>{container}</span>
      <span className={styles.size}>
        <input
          type="number"
          aria-label={`Disk of ${container} in MB`}
          min={least}
          max={10_000_000}
          step={128}
          value={typed ?? chosen}
          onChange={({ target }) => {
            setTyped(target.value)
            if (target.validity.badInput || target.value === '') return
            const size = Math.round(target.valueAsNumber)
            if (size >= least && size <= 10_000_000) onChoose(size)
          }}
          onBlur={() => setTyped(null)}
        />
        MB
      </span>
    </label>
  )
}
