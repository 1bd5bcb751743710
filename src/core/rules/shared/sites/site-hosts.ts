import { rememberedWith } from '../../../base/remembered.ts'
import { entriesOf, get, isTree, stringAt, type Tree, type Value } from '../../../base/tree.ts'
import { imageOf, parseType } from '../../../catalog/catalog.ts'
import { relationshipsOf } from '../../../model/relationships.ts'
import { parseRouteKey } from '../../../model/route-key.ts'
import { upstreamOf } from '../../../model/routes.ts'
import { redirectsAll } from '../routes/partial-redirects.ts'

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
  const routes = get(configuration, 'routes')
  return isTree(routes) ? readRoutes(routes, get(configuration, 'services')) : NONE
}

const NONE: ReadonlyMap<string, SiteRoutes> = new Map()

const readRoutes = rememberedWith((routes: Tree, services: Value | undefined) => {
  const found = new Map<string, { readonly hosts: RoutedHost[]; readonly teams: string[] }>()
  const fronted = frontedBy(services)
  for (const [route, value] of Object.entries(routes)) {
    const upstream = upstreamOf(value)?.name
    if (upstream === undefined || redirectsAll(value)) continue
    const application = fronted.get(upstream) ?? upstream
    const known = found.get(application) ?? { hosts: [], teams: [] }
    const host = parseRouteKey(route)?.host
    if (host !== undefined && !/[{*]/.test(host)) {
      known.hosts.push({
        site: host.replace(PART_OF_A_SITE, ''),
        route,
        hasId: get(value, 'id') !== undefined,
      })
    }
    known.teams.push(...teamsOf(value))
    found.set(application, known)
  }
  return found
})

// Hosts that serve a part of a site rather than another site.
const PART_OF_A_SITE = /^((www|api|admin|app|static|assets|cdn|media|img|m)\.)+(?=[^.]+\.)/

/** Keys of a route's free attributes that say whose it is. */
const WHOSE = new Set(['team', 'owner'])

function teamsOf(route: Value): string[] {
  return entriesOf(get(route, 'attributes')).flatMap(([key, value]) =>
    WHOSE.has(key.toLowerCase()) && typeof value === 'string' ? [value] : [],
  )
}

/** The application behind each cache that has one only. */
function frontedBy(services: Value | undefined): ReadonlyMap<string, string> {
  const fronted = new Map<string, string>()
  for (const [name, service] of entriesOf(services)) {
    const image = imageOf(parseType(stringAt(service, 'type') ?? '').image)
    const [only, ...rest] = image?.opens?.to === 'applications' ? relationshipsOf(service) : []
    if (only && rest.length === 0) fronted.set(name, only.service)
  }
  return fronted
}
