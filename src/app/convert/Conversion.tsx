import { useMemo, useState } from 'react'
import { convertProject } from '../../core/convert/convert-project.ts'
import { DEFAULT_OPTIONS } from '../../core/convert/options.ts'
import type { Project } from '../../core/model/design.ts'
import { FLAVOUR_NAMES, otherFlavour } from '../../core/model/flavour-names.ts'
import styles from './ConvertDialog.module.css'
import { Converted } from './Converted.tsx'

/** What a project becomes in the other flavour, by the choices that were made; or why it cannot be converted. */
export function Conversion({ project }: { project: Project }) {
  const to = otherFlavour(project.flavour)
  const [options, setOptions] = useState(DEFAULT_OPTIONS)
  const result = useMemo(() => convertProject(project.files, to, options), [project.files, to, options])
  return (
    <>
      <p className={styles.says}>
        From {FLAVOUR_NAMES[project.flavour]} to {FLAVOUR_NAMES[to]}. Nothing changes here: the result is a
        design of its own.
      </p>
      {result.ok ? (
        <Converted project={project} converted={result.value} options={options} onChange={setOptions} />
      ) : (
        <div role="alert" className={styles.refusal}>
          <p>{project.name} cannot be converted while something in its files cannot be read or written.</p>
          <ul>
            {result.failure.map(({ file, start, message }) => (
              <li key={`${file} ${start} ${message}`}>
                <code>{file}</code> {message}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
