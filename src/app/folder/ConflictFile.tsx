import { useId } from 'react'
import type { Choice, SaveConflict } from '../../core/repository/plan-save.ts'
import { DiffView } from './DiffView.tsx'
import styles from './FolderDialog.module.css'

interface ConflictFileProps {
  readonly conflict: SaveConflict
  readonly isOpen: boolean
  readonly choice: Choice | undefined
  readonly onChoose: (choice: Choice) => void
}

const CHOICES = { mine: 'Keep mine', theirs: 'Take theirs' } as const
const CHOICES_FOR_NEW = { mine: 'Leave it out', theirs: 'Take it in' } as const

/** One file with both sides of it, and the choice between them. */
export function ConflictFile({ conflict, isOpen, choice, onChoose }: ConflictFileProps) {
  const { path, mine, theirs, isNew } = conflict
  const labels = isNew ? CHOICES_FOR_NEW : CHOICES
  const name = useId()
  return (
    <li className={styles.file}>
      <fieldset className={styles.choices}>
        <legend>{path}</legend>
        {(['mine', 'theirs'] as const).map((value) => (
          <label key={value}>
            <input type="radio" name={name} checked={choice === value} onChange={() => onChoose(value)} />
            {labels[value]}
          </label>
        ))}
      </fieldset>
      <details open={isOpen}>
        <summary>{isNew ? 'New in the folder' : differenceOf(conflict)}</summary>
        {typeof mine === 'object' || typeof theirs === 'object' ? (
          <p className={styles.says}>This file is not text: there is nothing to show of it.</p>
        ) : (
          <DiffView path={path} theirs={theirs ?? ''} mine={mine ?? ''} />
        )}
      </details>
    </li>
  )
}

function differenceOf({ mine, theirs }: SaveConflict): string {
  if (theirs === undefined) return 'Deleted in the folder'
  return mine === undefined ? 'Changed in the folder, taken away here' : 'What differs'
}
