import type { Tree } from '../../base/tree.ts'
import { addRoute } from '../../model/edits/add.ts'
import { free } from '../../model/edits/names.ts'
import { routesOf } from '../../model/queries.ts'
import { parseRouteKey } from '../../model/route-key.ts'
import type { SiteSignals } from '../../rules/shared/sites/site-signals.ts'
import type { Topology } from '../topology.ts'
import { isNamed, type KnownSite } from './known-site.ts'
import { only } from './only.ts'
import type { ProposedProject } from './proposed-project.ts'
import { routesTo } from './routes-to.ts'
import { withOwnDatabase } from './site-database.ts'
import { withDefaultHosts } from './site-routes.ts'

/** A project for every site of an application, each with the same code. */
export function splitBySite(topology: Topology, signals: SiteSignals): readonly ProposedProject[] {
  const taken = new Set<string>()
  return sitesOf(signals).map((site) => {
    const name = free(slug(site.name), (wish) => taken.has(wish))
    taken.add(name)
    return propose(topology, signals, site, name)
  })
}

function propose(topology: Topology, signals: SiteSignals, site: KnownSite, name: string): ProposedProject {
  const { configuration, clusters } = topology
  const { application } = signals
  const group = clusters.find((each) => each.some((one) => one.name === application)) ?? []
  const names = new Set([application, ...group.map((each) => each.name)])
  const reaching = [...routesTo(topology, names)]
  const own = new Set(reaching.filter((route) => isOf(site, route)))
  const routed = withDefaultHosts(only(configuration, names, own))
  const { configuration: stored, change } = withOwnDatabase(routed, signals, site)
  return {
    name,
    configuration: routesOf(stored).length > 0 ? stored : withDefaultRoute(stored, application),
    changes: [`The code of "${application}" is deployed to it as it is.`, ...(change ? [change] : [])],
  }
}

/** Whether a route is for a site: at a host of it, or at none of any site. */
function isOf({ host }: KnownSite, route: string): boolean {
  const routed = parseRouteKey(route)?.host ?? ''
  if (/[{*]/.test(routed)) return true
  return host !== undefined && (routed === host || routed.endsWith(`.${host}`))
}

function withDefaultRoute(configuration: Tree, application: string): Tree {
  return addRoute(configuration, 'https://{default}/', `${application}:http`)
}

function sitesOf({ stated, hosts, services, databases }: SiteSignals): readonly KnownSite[] {
  const routed = [...new Set(hosts.map(({ site }) => site))]
  if (stated.length > 0) {
    return stated.map(({ name, host, database }) => {
      const known = host?.replace(/^www\./, '') ?? routed.find((each) => isNamed(each, name))
      return {
        name,
        ...(known !== undefined && { host: known }),
        ...(database !== undefined && { database }),
      }
    })
  }
  if (routed.length > 1) {
    const labels = routed.map((host) => host.split('.')[0] ?? host)
    const isUnique = new Set(labels).size === labels.length
    return routed.map((host, at) => ({ name: isUnique ? (labels[at] ?? host) : host, host }))
  }
  const stores = services.length > 0 ? services : databases
  return stores.map((database) => ({ name: database, database }))
}

function slug(name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? ['site']
  return words.join('-')
}
