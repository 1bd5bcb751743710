import { useEffect, useMemo, useRef, useState } from 'react'
import { formats } from '../../core/formats/formats.ts'
import type { ProposedProject } from '../../core/guidance/split/proposed-project.ts'
import { splitIntoProjects } from '../../core/guidance/split-projects.ts'
import type { Project } from '../../core/model/design.ts'
import type { ProjectFacts } from '../../core/model/facts.ts'
import type { Files } from '../../core/model/files.ts'
import { useEditor } from '../../editor/store/editor.tsx'
import styles from './Advice.module.css'
import type { AdviceNow } from './use-advice.ts'

/** What the design would look like as several projects: nothing of it is changed by looking. */
export function SeparateProjects({
  project,
  facts,
  advice,
}: Pick<AdviceNow, 'project' | 'facts' | 'advice'>) {
  const [isShown, setShown] = useState(false)
  if (!project || (advice.verdict !== 'separate' && advice.verdict !== 'multi-site')) return null
  return (
    <section className={styles.part} aria-label="As separate projects">
      <h3>As separate projects</h3>
      {isShown ? (
        <Proposal project={project} facts={facts} />
      ) : (
        <div className={styles.choices}>
          <button type="button" className={styles.choice} onClick={() => setShown(true)}>
            Show what they would look like
          </button>
        </div>
      )}
    </section>
  )
}

interface Written extends ProposedProject {
  readonly files: Files
}

function Proposal({ project, facts }: { project: Project; facts: ProjectFacts }) {
  const { view } = useEditor()
  const proposed = useMemo(() => writeProjects(project, facts), [project, facts])
  const first = useRef<HTMLParagraphElement>(null)
  // The button that was pressed has gone.
  useEffect(() => first.current?.focus(), [])
  const count = proposed.length
  const summary =
    count === 0
      ? 'There is nothing to split yet.'
      : `A preview of ${count} projects. This design stays as it is.`

  function open(): void {
    view.getState().documents?.openNew({
      name: `${project.name} as separate projects`,
      projects: proposed.map(({ name, files }, at) => ({
        id: `p${at + 1}`,
        name,
        flavour: project.flavour,
        files,
      })),
      facts: {},
      layout: {},
      silenced: [],
    })
    // The advice was about the design that has been left.
    view.getState().showPanel(null)
    view.getState().canvas?.focus()
    view.getState().say(`${count} projects are open as a new design. "${project.name}" is kept as it was.`)
  }

  return (
    <>
      <p ref={first} tabIndex={-1} className={styles.muted}>
        {summary}
      </p>
      {proposed.map((one) => (
        <Preview key={one.name} proposed={one} />
      ))}
      {count > 0 && (
        <div className={styles.choices}>
          <button type="button" className={styles.choice} onClick={open}>
            Open them as a new design
          </button>
        </div>
      )}
    </>
  )
}

function writeProjects({ configuration, flavour }: Project, facts: ProjectFacts): readonly Written[] {
  return splitIntoProjects(configuration, facts).flatMap((proposed) => {
    const written = formats[flavour].write(proposed.configuration, {})
    return written.ok ? [{ ...proposed, files: written.value }] : []
  })
}

function Preview({ proposed: { name, files, changes } }: { proposed: Written }) {
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
      {Object.entries(files).map(([path, text]) => (
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
