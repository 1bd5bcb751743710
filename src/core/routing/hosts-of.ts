import type { Flavour } from '../model/design.ts'
import { formatRouteKey, parseRouteKey } from '../model/route-key.ts'
import { type Environment, generatedHost, ownHosts } from './environment.ts'

/** An address that a route gets on an environment. */
export interface ResolvedAddress {
  readonly url: string
  /** The address by another page of the documentation, where they disagree. */
  readonly otherwise?: string
  /** What is not sure about it, as a sentence. */
  readonly note?: string
}

/**
 * The addresses that a route really gets on an environment; none where its key is no address.
 * https://docs.upsun.com/define-routes.html, https://fixed.docs.upsun.com/define-routes.html
 */
export function hostsOf(
  routeKey: string,
  environment: Environment,
  flavour: Flavour,
): readonly ResolvedAddress[] {
  const address = parseRouteKey(routeKey)
  if (!address) return []
  const { host } = address
  const withHost = (resolved: string) => formatRouteKey({ ...address, host: resolved })
  const own = ownHosts(environment)
  if (host.includes('{all}')) return own.map((domain) => ({ url: withHost(host.replace('{all}', domain)) }))
  if (host.includes('{default}')) return [{ url: withHost(host.replace('{default}', own[0])) }]
  if (environment.kind === 'production') {
    if (environment.domains.length > 0) return [{ url: withHost(host) }]
    return [{ url: withHost(generatedHost(environment)), note: UNVERIFIED }]
  }
  const url = withHost(`${host}.${generatedHost(environment)}`)
  if (flavour === 'fixed') return [{ url }]
  return [{ url, otherwise: withHost(generatedHost(environment)), note: CONFLICT }]
}

const UNVERIFIED =
  'A literal host without a domain in the project is answered at a host that the platform makes; its exact form is not documented.'

const CONFLICT =
  'The page on routes says that a literal host becomes the same address as {default} on a branch; the troubleshooting page, and that of Platform.sh, put it in front of the host of the branch.'
