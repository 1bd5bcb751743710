import { groupBy } from '../base/group-by.ts'
import type { Tree } from '../base/tree.ts'
import type { Flavour } from '../model/design.ts'
import { routesOf } from '../model/queries.ts'
import { normaliseRouteKey } from '../model/route-key.ts'
import { upstreamOf } from '../model/routes.ts'
import type { Environment } from './environment.ts'
import { hostsOf, type ResolvedAddress } from './hosts-of.ts'

/** A route with the addresses that it gets on an environment. */
export interface RealAddress {
  readonly route: string
  readonly addresses: readonly ResolvedAddress[]
  /** An address that is written out in full, and is another one here. */
  readonly differs: boolean
}

export function realAddress(route: string, environment: Environment, flavour: Flavour): RealAddress {
  const addresses = hostsOf(route, environment, flavour)
  const isWrittenOut = !/\{(?:default|all)\}/.test(route)
  const written = normaliseRouteKey(route)
  return { route, addresses, differs: isWrittenOut && addresses.some(({ url }) => url !== written) }
}

/** The routes of a configuration with their addresses on an environment, in their order. */
export function realAddresses(
  configuration: Tree,
  environment: Environment,
  flavour: Flavour,
): readonly RealAddress[] {
  return routesOf(configuration).map(([route]) => realAddress(route, environment, flavour))
}

/** What an environment does to the addresses of a configuration, in one sentence. */
export function sayAddresses(configuration: Tree, environment: Environment, flavour: Flavour): string {
  const all = realAddresses(configuration, environment, flavour)
  const differing = all.filter(({ differs }) => differs)
  if (all.length === 0) return 'No route is written.'
  if (differing.length === 0) {
    return environment.kind === 'branch'
      ? 'Every address follows the branch.'
      : 'Every address is as it is written.'
  }
  const differ = differing.length === 1 ? '1 address differs' : `${differing.length} addresses differ`
  const where = environment.kind === 'branch' ? 'on a branch' : 'as long as production has no domain'
  if (!hasSites(configuration, differing)) return `${differ} ${where}.`
  return `${differ} ${where}: code that picks a site by its domain finds none of them.`
}

/** Whether several of these routes lead to one application: then it tells sites apart by their domains. */
function hasSites(configuration: Tree, differing: readonly RealAddress[]): boolean {
  const routes = new Set(differing.map(({ route }) => route))
  const upstreams = routesOf(configuration)
    .filter(([route]) => routes.has(route))
    .flatMap(([, value]) => upstreamOf(value)?.name ?? [])
  return [...groupBy(upstreams, (name) => name).values()].some((same) => same.length > 1)
}
