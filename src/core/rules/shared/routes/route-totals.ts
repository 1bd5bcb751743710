import { remembered } from '../../../base/remembered.ts'
import { get, type Value } from '../../../base/tree.ts'
import { formatRouteKey } from '../../../model/route-key.ts'
import type { ProjectRule } from '../../rule.ts'
import { partialRedirects } from './partial-redirects.ts'
import { type PlacedRoute, placedRoutes } from './placed-routes.ts'

/** What counts towards the limits of a project's routes. */
export interface RouteTotals {
  readonly defined: number
  /** With the redirects from plain HTTP that come by themselves. */
  readonly resolved: number
  /** The estimated size of the document that describes them to applications. */
  readonly bytes: number
  readonly partialRedirects: number
  /** Hosts that need a certificate. */
  readonly hosts: number
}

/** https://docs.upsun.com/define-routes.html */
export const DOCUMENT_LIMIT = 128 * 1024
/** The documentation puts about 300 routes into that document. */
const BYTES_PER_ROUTE = DOCUMENT_LIMIT / 300
/** A longer address is said several times. */
const USUAL_ADDRESS = 60

/** A check of the routes of a project as a whole; a problem is placed at all of them. */
export function ofAllRoutes(messageFor: (totals: RouteTotals) => string | undefined): ProjectRule['check'] {
  return (configuration) => {
    const message = messageFor(totalsOf(placedRoutes(configuration)))
    return message === undefined ? [] : [{ at: ['routes'], message }]
  }
}

const totalsOf = remembered((routes: readonly PlacedRoute[]): RouteTotals => {
  const addresses = new Map<string, number>()
  const hosts = new Set<string>()
  for (const { value, address } of routes) {
    if (!address) continue
    addresses.set(formatRouteKey(address), attributesSize(value))
    if (address.scheme === 'http') continue
    const plain = formatRouteKey({ ...address, scheme: 'http' })
    if (!addresses.has(plain)) addresses.set(plain, 0)
    if (!address.host.startsWith('*.')) hosts.add(address.host)
  }
  return {
    defined: routes.length,
    resolved: addresses.size,
    bytes: [...addresses].reduce((sum, [address, more]) => sum + sizeOf(address) + more, 0),
    partialRedirects: routes.reduce((sum, route) => sum + partialRedirects(route).length, 0),
    hosts: hosts.size,
  }
})

function attributesSize(route: Value): number {
  const attributes = get(route, 'attributes')
  return attributes === undefined ? 0 : JSON.stringify(attributes).length - '{}'.length
}

function sizeOf(address: string): number {
  return BYTES_PER_ROUTE + Math.max(0, address.length - USUAL_ADDRESS) * 3
}
