import { sizingOf } from '../../../../core/guidance/sizing.ts'
import type { Project } from '../../../../core/model/design.ts'
import { nodeRef } from '../../../../core/model/node.ts'
import styles from '../Inspector.module.css'
import own from '../ProjectOverview.module.css'

/** The least that a project needs, and what of it each container does. */
export function SizeSection({ project }: { project: Project }) {
  const { cpu, memory, disk, shares, unknown } = sizingOf(project.configuration)
  if (shares.length === 0) return null
  return (
    <div className={styles.section}>
      <h3 className={styles.heading}>Needs at least</h3>
      <p className={own.totals}>
        <b>{cpu}</b> CPU, <b>{memory.toLocaleString('en')}</b> MB of memory and{' '}
        <b>{disk.toLocaleString('en')}</b> MB of disk
      </p>
      <details>
        <summary className={styles.description}>By container</summary>
        <table className={own.table}>
          <thead>
            <tr>
              <th scope="col">Container</th>
              <th scope="col">CPU</th>
              <th scope="col">Memory</th>
              <th scope="col">Disk</th>
            </tr>
          </thead>
          <tbody>
            {shares.map((share) => (
              <tr key={share.node}>
                <th scope="row">{nodeRef(share.node).name}</th>
                <td>{share.cpu}</td>
                <td>{share.memory}</td>
                <td>{share.disk || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      {unknown.length > 0 && (
        <p className={styles.description}>
          Not counted, because their image is not known: {unknown.map((id) => nodeRef(id).name).join(', ')}.
        </p>
      )}
    </div>
  )
}
