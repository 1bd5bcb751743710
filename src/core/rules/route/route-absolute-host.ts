import { get } from '../../base/tree.ts'
import { formatRouteKey } from '../../model/route-key.ts'
import type { ProjectRule } from '../rule.ts'
import { withConsequence } from '../shared/fixes/fixes.ts'
import { renameRouteTo } from '../shared/fixes/route-fixes.ts'
import { type PlacedRoute, placedRoutes } from '../shared/routes/placed-routes.ts'
import { siteSignals } from '../shared/sites/site-signals.ts'

export const routeAbsoluteHost: ProjectRule = {
  id: 'route-absolute-host',
  category: 'route',
  severity: 'info',
  scope: 'project',
  title: 'A host with a placeholder works on every environment',
  why: 'A literal host exists in production only. On other environments it is turned into another address, and the documentation of the two flavours disagrees into which.',
  page: '/define-routes.html',
  isToldOnce: true,
  check: (configuration, { facts }) => {
    // Where hosts tell sites apart, a rule of its own says so.
    const ofSites = new Set(
      siteSignals(configuration, facts).flatMap(({ hosts }) => hosts.map(({ route }) => route)),
    )
    const literal = placedRoutes(configuration)
      .flatMap(literalOf)
      .filter(({ name }) => !ofSites.has(name))
    const domain = commonDomain(literal.map(({ address }) => address.host))
    return literal.map(({ name, path, address }) => ({
      at: path,
      message: `Route "${name}" names a host that only production has. Use {default} unless this project serves several domains.`,
      fixes:
        domain === undefined
          ? []
          : renameRouteTo(
              configuration,
              name,
              formatRouteKey({ ...address, host: `${address.host.slice(0, -domain.length)}{default}` }),
            ).map((fix) =>
              withConsequence(
                fix,
                `In production it answers at the default domain: make sure that this is ${domain}.`,
              ),
            ),
    }))
  },
}

/** A route with its address, if that is literal. Redirects of old domains have to be. */
function literalOf({ name, path, address, value }: PlacedRoute) {
  const isLiteral = address && !/[{*]/.test(address.host) && get(value, 'type') === 'upstream'
  return isLiteral ? [{ name, path, address }] : []
}

/** The domain that all hosts are in, if it is one of them (or its `www`). */
function commonDomain(hosts: readonly string[]): string | undefined {
  const [shortest = ''] = hosts
    .map((host) => host.replace(/^www\./, ''))
    .toSorted((one, other) => one.length - other.length)
  const isIn = (host: string) => host === shortest || host.endsWith(`.${shortest}`)
  return hosts.every(isIn) ? shortest : undefined
}
