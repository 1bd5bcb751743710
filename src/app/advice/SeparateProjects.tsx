import { useMemo } from 'react'
import { formats } from '../../core/formats/formats.ts'
import type { ProposedProject } from '../../core/guidance/split/proposed-project.ts'
import { splitIntoProjects } from '../../core/guidance/split-projects.ts'
import type { Flavour } from '../../core/model/design.ts'
import styles from './Advice.module.css'
import type { AdviceNow } from './use-advice.ts'

/** What the design would look like as several projects: nothing is changed by looking. */
export function SeparateProjects({
  project,
  facts,
  advice,
}: Pick<AdviceNow, 'project' | 'facts' | 'advice'>) {
  const proposed = useMemo(
    () => (project ? splitIntoProjects(project.configuration, facts) : []),
    [project, facts],
  )
  if (!project || proposed.length === 0) return null
  if (advice.verdict !== 'separate' && advice.verdict !== 'multi-site') return null
  return (
    <section className={styles.part} aria-label="As separate projects">
      <h3>As separate projects</h3>
      <p className={styles.muted}>
        A preview of {proposed.length} projects. Nothing is changed by looking at it.
      </p>
      {proposed.map((one) => (
        <Preview key={one.name} proposed={one} flavour={project.flavour} />
      ))}
    </section>
  )
}

function Preview({ proposed, flavour }: { proposed: ProposedProject; flavour: Flavour }) {
  const { name, configuration, changes } = proposed
  const written = useMemo(() => formats[flavour].write(configuration, {}), [configuration, flavour])
  const texts = written.ok ? Object.entries(written.value) : []
  return (
    <details className={styles.fold}>
      <summary>
        Project <code>{name}</code>
      </summary>
      <ul className={styles.changes}>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      {texts.map(([path, text]) => (
        <textarea
          key={path}
          readOnly
          className={styles.file}
          rows={12}
          aria-label={`${path} of ${name}`}
          value={typeof text === 'string' ? text : ''}
        />
      ))}
    </details>
  )
}
