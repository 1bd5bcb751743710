import { useState } from 'react'
import { nodeRef } from '../../../core/model/node.ts'
import { addressesToTrace } from '../../../core/routing/addresses-to-trace.ts'
import type { Environment } from '../../../core/routing/environment.ts'
import { NO_PROJECT, presentProject } from '../../commands/topology/projects.ts'
import { type Editor, useEditor, useEditorState, useView } from '../../store/editor.tsx'
import { splitNodeKey } from '../../store/selection.ts'
import { PanelFrame } from '../frame/PanelFrame.tsx'
import { ProjectSelect } from '../frame/ProjectSelect.tsx'
import styles from './Reasons.module.css'
import { TraceForm } from './TraceForm.tsx'
import { TraceSteps } from './TraceSteps.tsx'
import { usePointAt } from './use-point-at.ts'
import { useTrace } from './use-trace.ts'

/** What is traced on for as long as no environment is chosen. */
const PRODUCTION: Environment = { kind: 'production', domains: ['example.com'] }

/** Beside the canvas: what happens to a request, step by step. */
export function Trace() {
  const editor = useEditor()
  const projects = useEditorState(({ design }) => design.projects)
  const chosen = useView((view) => view.environment)
  const environment = chosen ?? PRODUCTION
  const [id, setId] = useState(() => presentProject(editor))
  const project = projects.find((each) => each.id === id) ?? projects[0]
  const { configuration, flavour } = project ?? NO_PROJECT
  const [url, setUrl] = useState(
    () => addressesToTrace(configuration, environment, flavour, selectedRoute(editor))[0] ?? '',
  )
  const trace = useTrace(project, url, environment)
  usePointAt(project?.id, trace)

  return (
    <PanelFrame title="Trace" extra={<ProjectSelect value={project?.id} onChange={setId} />}>
      <TraceForm
        url={url}
        addresses={addressesToTrace(configuration, environment, flavour)}
        onTrace={setUrl}
      />
      {!chosen && (
        <p className={styles.muted}>
          As on production, with {'{default}'} as example.com.{' '}
          <button
            type="button"
            className={styles.link}
            onClick={() => editor.view.getState().chooseEnvironment(true)}
          >
            Choose an environment
          </button>
        </p>
      )}
      <p role="status" className={styles.verdict} data-good={trace?.isAnswered}>
        {trace?.end}
      </p>
      {project && trace && <TraceSteps project={project.id} trace={trace} />}
      {!project && <p className={styles.muted}>There is nothing to trace yet: no application, no route.</p>}
    </PanelFrame>
  )
}

function selectedRoute({ store }: Editor): string | undefined {
  const [key] = store.getState().selection.nodes
  const { kind, name } = key ? nodeRef(splitNodeKey(key).id) : {}
  return kind === 'route' ? name : undefined
}
