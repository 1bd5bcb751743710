import type { SharedStorage } from '../../core/convert/note.ts'
import styles from './ConvertDialog.module.css'
import type { ChoiceOf } from './choice-of.ts'

interface SharedStorageChoiceProps {
  readonly choice: ChoiceOf<'sharedStorage'>
  readonly onChoose: (chosen: SharedStorage) => void
}

/** What becomes of storage that several containers share. */
export function SharedStorageChoice({ choice, onChoose }: SharedStorageChoiceProps) {
  return (
    <div className={styles.choice}>
      <p className={styles.says}>
        Storage that several containers share. On Fixed, only a network storage service lets them see the same
        files; local mounts give each its own.
      </p>
      <label className={styles.field}>
        <span>Shared storage</span>
        <select
          value={choice.chosen}
          onChange={({ target }) => onChoose(target.value === 'local' ? 'local' : 'service')}
        >
          <option value="service">service</option>
          <option value="local">local</option>
        </select>
      </label>
    </div>
  )
}
