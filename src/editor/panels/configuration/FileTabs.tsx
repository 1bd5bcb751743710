import type { ProjectId } from '../../../core/model/design.ts'
import styles from './Configuration.module.css'

export interface OpenFile {
  readonly project: ProjectId
  readonly path: string
}

interface Props {
  readonly files: readonly OpenFile[]
  readonly names: ReadonlyMap<ProjectId, string>
  readonly shown: OpenFile | undefined
  readonly onChoose: (file: OpenFile) => void
}

/** One tab a file; the project is named where there are several. */
export function FileTabs({ files, names, shown, onChoose }: Props) {
  if (files.length === 0) return null
  return (
    <fieldset className={styles.tabs}>
      <legend className="spoken">Files</legend>
      {files.map((file) => (
        <button
          key={`${file.project}/${file.path}`}
          type="button"
          className={styles.tab}
          aria-pressed={file === shown}
          onClick={() => onChoose(file)}
        >
          {names.size > 1 && <span className={styles.project}>{names.get(file.project)}</span>}
          {file.path}
        </button>
      ))}
    </fieldset>
  )
}
