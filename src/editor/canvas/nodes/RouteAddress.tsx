import { Fragment, type ReactNode } from 'react'
import type { ProjectId } from '../../../core/model/design.ts'
import type { Environment } from '../../../core/routing/environment.ts'
import { realAddress } from '../../../core/routing/real-addresses.ts'
import { sayAddress } from '../../../core/routing/say-address.ts'
import { useEditorState } from '../../store/editor.tsx'
import styles from './RouteAddress.module.css'

interface RouteAddressProps {
  readonly project: ProjectId
  readonly route: string
  readonly environment: Environment
}

/** The address that a route really gets on an environment, with a sign where that is not the one that is written. */
export function RouteAddress({ project, route, environment }: RouteAddressProps) {
  const flavour = useEditorState(
    ({ design }) => design.projects.find(({ id }) => id === project)?.flavour ?? 'flex',
  )
  const real = realAddress(route, environment, flavour)
  const [first, ...others] = real.addresses
  return (
    <>
      <span className={styles.address} title={sayAddress(real)}>
        {first ? breakable(briefly(first.url)) : route}
        {others.length > 0 && ` +${others.length}`}
      </span>
      {real.differs && <span className={styles.differs}>differs</span>}
    </>
  )
}

/** An address without what all addresses of an environment have in common. */
function briefly(url: string): string {
  return url
    .replace(/^https:\/\//, '')
    .replace('-<hash>-<project>.<region>.platformsh.site', '-…')
    .replace(/\/$/, '')
}

/** A long address is broken between its labels. */
function breakable(address: string): ReactNode {
  return address.split(/(?=[./])/).map((label, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: labels may repeat, and never move
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {label}
    </Fragment>
  ))
}
