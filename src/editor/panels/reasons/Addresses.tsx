import { useId, useMemo, useState } from 'react'
import { type Environment, ownHosts } from '../../../core/routing/environment.ts'
import { realAddresses, sayAddresses } from '../../../core/routing/real-addresses.ts'
import { useEditorState } from '../../store/editor.tsx'
import { AddressList } from './AddressList.tsx'
import styles from './EnvironmentBar.module.css'

/** What an environment does to the addresses of all projects: in a sentence each, and in full when asked for. */
export function Addresses({ environment }: { environment: Environment }) {
  const projects = useEditorState(({ design }) => design.projects)
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const found = useMemo(
    () =>
      projects.map((project) => ({
        project,
        says: sayAddresses(project.configuration, environment, project.flavour),
        routes: realAddresses(project.configuration, environment, project.flavour),
      })),
    [projects, environment],
  )
  const notes = new Set(
    found.flatMap(({ routes }) =>
      routes.flatMap(({ addresses }) => addresses.flatMap(({ note }) => note ?? [])),
    ),
  )

  return (
    <>
      <div className={styles.row}>
        <div role="status" className={styles.says}>
          {found.map(({ project, says }) => (
            <p key={project.id}>
              {found.length > 1 && <strong>{project.name}: </strong>}
              {says}
            </p>
          ))}
          {notes.size > 0 && (
            <p className={styles.muted}>The documentation is not clear about some of them.</p>
          )}
        </div>
        <button
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? 'Hide addresses' : 'Show addresses'}
        </button>
      </div>
      <div id={id}>
        {isOpen && (
          <>
            <p className={styles.muted}>
              {'{default}'} is <code>{ownHosts(environment)[0]}</code>.
            </p>
            {found.map(({ project, routes }) => (
              <AddressList key={project.id} project={project.id} routes={routes} />
            ))}
            {[...notes].map((note) => (
              <p key={note} className={styles.muted}>
                {note}
              </p>
            ))}
          </>
        )}
      </div>
    </>
  )
}
