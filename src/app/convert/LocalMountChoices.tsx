import { fromPointer } from '../../core/base/path.ts'
import type { LocalMount } from '../../core/convert/note.ts'
import styles from './ConvertDialog.module.css'
import type { ChoiceOf } from './choice-of.ts'

interface LocalMountChoicesProps {
  readonly mounts: readonly ChoiceOf<'localMount'>[]
  readonly onChooseAll: (chosen: LocalMount) => void
  readonly onChoose: (at: string, chosen: LocalMount) => void
}

/** What becomes of each mount on a local disk, and of all at once. */
export function LocalMountChoices({ mounts, onChooseAll, onChoose }: LocalMountChoicesProps) {
  const [first] = mounts
  const all = mounts.every(({ chosen }) => chosen === first?.chosen) ? (first?.chosen ?? '') : ''
  return (
    <div className={styles.choice}>
      <p className={styles.says}>
        Mounts on the local disk. Instance: each instance has files of its own, 8 GB at most, and workers do
        not see them. Storage: all instances share the files, as uploads need it.
      </p>
      {mounts.length > 1 && (
        <MountField label="All local mounts" value={all} onChoose={(chosen) => onChooseAll(chosen)} />
      )}
      {mounts.map(({ at, chosen }) => (
        <MountField key={at} label={nameOf(at)} value={chosen} onChoose={(next) => onChoose(at, next)} />
      ))}
    </div>
  )
}

interface MountFieldProps {
  readonly label: string
  readonly value: LocalMount | ''
  readonly onChoose: (chosen: LocalMount) => void
}

function MountField({ label, value, onChoose }: MountFieldProps) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <select
        value={value}
        onChange={({ target }) => onChoose(target.value === 'storage' ? 'storage' : 'instance')}
      >
        {value === '' && <option value="">each its own</option>}
        <option value="instance">instance</option>
        <option value="storage">storage</option>
      </select>
    </label>
  )
}

/** `uploads of api`, or of a worker `uploads of api--queue`. */
function nameOf(pointer: string): string {
  const [, application = '', ...rest] = fromPointer(pointer).map(String)
  const worker = rest[0] === 'workers' ? `--${rest[1]}` : ''
  return `${rest.at(-1)} of ${application}${worker}`
}
