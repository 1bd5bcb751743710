import { useId, useMemo, useState } from 'react'
import { nodeId } from '../../../core/model/node.ts'
import { type Environment, ownHosts } from '../../../core/routing/environment.ts'
import { type RealAddress, realAddresses, sayAddresses } from '../../../core/routing/real-addresses.ts'
import { useEditorState } from '../../store/editor.tsx'
import styles from './EnvironmentBar.module.css'
import { ReasonText } from './ReasonText.tsx'

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
      <div id={id} hidden={!isOpen} className={styles.list}>
        <p className={styles.muted}>
          {'{default}'} is <code>{ownHosts(environment)[0]}</code>.
        </p>
        <ul>
          {found.flatMap(({ project, routes }) =>
            routes.map((real) => (
              <li key={`${project.id}/${real.route}`} data-differs={real.differs || undefined}>
                <ReasonText
                  project={project.id}
                  node={nodeId({ kind: 'route', name: real.route })}
                  path={['routes', real.route]}
                >
                  <AddressText {...real} />
                </ReasonText>
              </li>
            )),
          )}
        </ul>
        {[...notes].map((note) => (
          <p key={note} className={styles.muted}>
            {note}
          </p>
        ))}
      </div>
    </>
  )
}

function AddressText({ route, addresses }: RealAddress) {
  return (
    <>
      <code className={styles.muted}>{route}</code>
      {addresses.length === 0 && <span>is no address</span>}
      {addresses.map(({ url, otherwise }) => (
        <span key={url} className={styles.address}>
          <span aria-hidden>→ </span>
          <code>{url}</code>
          {otherwise !== undefined && (
            <span className={styles.muted}>
              {' '}
              or, by another page, <code>{otherwise}</code>
            </span>
          )}
        </span>
      ))}
    </>
  )
}
