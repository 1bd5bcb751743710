import { lazy, Suspense } from 'react'
import type { Project } from '../../../core/model/design.ts'
import { useEditor, useEditorState } from '../../store/editor.tsx'
import { graphFor } from '../../store/graphs.ts'
import { idle } from '../../ui/idle.ts'
import styles from './Inspector.module.css'

const ProjectOverview = lazy(async () => {
  await idle()
  const { ProjectOverview } = await import('./ProjectOverview.tsx')
  return { default: ProjectOverview }
})

const KINDS = [
  ['application', 'application', 'applications'],
  ['worker', 'worker', 'workers'],
  ['service', 'service', 'services'],
  ['route', 'route', 'routes'],
] as const

/** What the design holds, while nothing is selected. */
export function DesignSummary() {
  const projects = useEditorState((state) => state.design.projects)
  if (projects.length === 0) return <p className={styles.hint}>Select something to see its properties.</p>
  return (
    <div className={styles.body}>
      {projects.map((project) => (
        <section key={project.id} aria-label={`Project ${project.name}`}>
          <ProjectSummary project={project} />
          <Suspense>
            <ProjectOverview project={project} />
          </Suspense>
        </section>
      ))}
      <p className={styles.hint}>Select something on the canvas or in the outline to change it.</p>
    </div>
  )
}

function ProjectSummary({ project }: { project: Project }) {
  const { store } = useEditor()
  const { nodes } = graphFor(project.configuration)
  return (
    <div className={styles.section}>
      <label className={styles.field}>
        <span className={styles.label}>Project</span>
        <input
          className={styles.input}
          value={project.name}
          maxLength={120}
          onChange={(event) => store.getState().renameProject(project.id, event.target.value)}
          onBlur={() => store.getState().endStep()}
        />
      </label>
      <ul className={styles.counts}>
        {KINDS.map(([kind, one, many]) => {
          const count = nodes.filter((node) => node.kind === kind).length
          return (
            <li key={kind} data-kind={kind}>
              <b>{count}</b> {count === 1 ? one : many}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
