import { entriesOf, get, isTree, stringAt, type Tree, type Value } from '../base/tree.ts'
import { imageOf, parseType } from '../catalog/catalog.ts'
import { applicationsOf, routesOf, servicesOf } from '../model/queries.ts'
import { relationshipsOf } from '../model/relationships.ts'
import { parseRouteKey } from '../model/route-key.ts'
import { upstreamOf } from '../model/routes.ts'

/** A route with a host of its own. */
export interface RoutedHost {
  /** What tells one site from another: the host without `www` and the like. */
  readonly site: string
  readonly route: string
  readonly hasId: boolean
}

/** What the routes to an application say of the sites that it serves. */
export interface SiteRoutes {
  readonly hosts: readonly RoutedHost[]
  /** Whom the attributes of the routes name as theirs. */
  readonly teams: readonly string[]
}

/** The routes to each application, directly or through a cache in front of it. */
export function siteRoutes(configuration: Tree): ReadonlyMap<string, SiteRoutes> {
  const found = new Map<string, { hosts: RoutedHost[]; teams: string[] }>()
  const behind = applicationsBehind(configuration)
  for (const [route, value] of routesOf(configuration)) {
    const application = behind.get(upstreamOf(value)?.name ?? '')
    if (application === undefined) continue
    const { hosts, teams } = found.get(application) ?? { hosts: [], teams: [] }
    const host = parseRouteKey(route)?.host
    if (host !== undefined && !/[{*]/.test(host)) {
      hosts.push({ site: host.replace(PART_OF_A_SITE, ''), route, hasId: get(value, 'id') !== undefined })
    }
    found.set(application, { hosts, teams: [...teams, ...teamsOf(value)] })
  }
  return found
}

// Hosts that serve a part of a site rather than another site.
const PART_OF_A_SITE = /^((www|api|admin|app|static|assets|cdn|media|img|m)\.)+(?=[^.]+\.)/

/** Keys of a route's free attributes that say whose it is. */
const WHOSE = new Set(['team', 'owner'])

function teamsOf(route: Value): string[] {
  return entriesOf(get(route, 'attributes')).flatMap(([key, value]) =>
    WHOSE.has(key.toLowerCase()) && typeof value === 'string' ? [value] : [],
  )
}

/** Which application answers for a name that routes lead to. */
function applicationsBehind(configuration: Tree): ReadonlyMap<string, string> {
  const behind = new Map<string, string>()
  for (const [name, service] of servicesOf(configuration)) {
    const image = imageOf(parseType(stringAt(service, 'type') ?? '').image)
    const [only, ...rest] = image?.opens?.to === 'applications' ? relationshipsOf(service) : []
    if (only && rest.length === 0) behind.set(name, only.service)
  }
  for (const [name, value] of applicationsOf(configuration)) if (isTree(value)) behind.set(name, name)
  return behind
}
