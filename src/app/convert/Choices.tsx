import type { Note } from '../../core/convert/note.ts'
import type { ConvertOptions } from '../../core/convert/options.ts'
import styles from './ConvertDialog.module.css'
import { DiskChoice } from './DiskChoice.tsx'
import { LocalMountChoices } from './LocalMountChoices.tsx'
import { SharedStorageChoice } from './SharedStorageChoice.tsx'

interface ChoicesProps {
  readonly notes: readonly Note[]
  readonly options: ConvertOptions
  readonly onChange: (options: ConvertOptions) => void
}

/** Where there is more than one way: what was taken, to be taken otherwise. */
export function Choices({ notes, options, onChange }: ChoicesProps) {
  const choices = notes.flatMap(({ choice }) => choice ?? [])
  const mounts = choices.filter((choice) => choice.option === 'localMount')
  const storage = choices.find((choice) => choice.option === 'sharedStorage')
  const disks = choices.filter((choice) => choice.option === 'disk')
  if (choices.length === 0) return null
  return (
    <section aria-label="Choices" className={styles.group}>
      <h3>Choices</h3>
      {mounts.length > 0 && (
        <LocalMountChoices
          mounts={mounts}
          onChooseAll={(localMount) => onChange({ ...options, localMount, localMounts: {} })}
          onChoose={(at, chosen) =>
            onChange({ ...options, localMounts: { ...options.localMounts, [at]: chosen } })
          }
        />
      )}
      {storage && (
        <SharedStorageChoice
          choice={storage}
          onChoose={(sharedStorage) => onChange({ ...options, sharedStorage })}
        />
      )}
      {disks.length > 0 && (
        <div className={styles.choice}>
          <p className={styles.says}>
            Fixed sets disks in the files. All of them must fit the storage of the plan.
          </p>
          {disks.map((choice) => (
            <DiskChoice
              key={choice.container}
              choice={choice}
              onChoose={(size) =>
                onChange({ ...options, disks: { ...options.disks, [choice.container]: size } })
              }
            />
          ))}
        </div>
      )}
    </section>
  )
}
