import type { ProjectId } from '../../../core/model/design.ts'
import { nodeId } from '../../../core/model/node.ts'
import type { RealAddress } from '../../../core/routing/real-addresses.ts'
import styles from './EnvironmentBar.module.css'
import { ReasonText } from './ReasonText.tsx'

/** The routes of a project, each with the addresses that it really gets. */
export function AddressList({ project, routes }: { project: ProjectId; routes: readonly RealAddress[] }) {
  return (
    <ul className={styles.list} aria-label="Addresses">
      {routes.map((real) => (
        <li key={real.route}>
          <ReasonText
            project={project}
            node={nodeId({ kind: 'route', name: real.route })}
            path={['routes', real.route]}
          >
            <Address {...real} />
          </ReasonText>
        </li>
      ))}
    </ul>
  )
}

function Address({ route, addresses }: RealAddress) {
  return (
    <>
      <code className={styles.muted}>{route}</code>
      {addresses.length === 0 && <span className={styles.muted}> is no address</span>}
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
