import { rememberedWith } from '../../../base/remembered.ts'
import type { Tree, Value } from '../../../base/tree.ts'
import type { ApplicationFacts, ProjectFacts, Site } from '../../../model/facts.ts'
import { applicationsOf } from '../../../model/queries.ts'
import { databasesByOne, isPerSite, usedDatabases } from './site-databases.ts'
import { type RoutedHost, type SiteRoutes, siteRoutes } from './site-hosts.ts'

/** What says that one application serves several sites: stated by people, or read from the configuration. */
export interface SiteSignals {
  readonly application: string
  /** Stated sites, where there are at least two. */
  readonly stated: readonly Site[]
  /** Routes with literal hosts of at least two sites. */
  readonly hosts: readonly RoutedHost[]
  /** Database services, one per site. */
  readonly services: readonly string[]
  /** Databases in one service, one per site. */
  readonly databases: readonly string[]
  /** The service with these databases. */
  readonly holder?: string
  /** Everyone who works on a site. */
  readonly teams: readonly string[]
}

/** The signals of every application that shows any, by name. */
export const siteSignals = rememberedWith(
  (configuration: Tree, facts: ProjectFacts): readonly SiteSignals[] => {
    const routes = siteRoutes(configuration)
    return applicationsOf(configuration)
      .map(([name, value]) => signalsOf(configuration, facts, name, value, routes.get(name) ?? NO_ROUTES))
      .filter(isAny)
  },
)

const NO_ROUTES: SiteRoutes = { hosts: [], teams: [] }

/** Whether an application serves several sites for sure: stated, or shown in more than one way. */
export function isMultiSite({ stated, hosts, services, databases }: SiteSignals): boolean {
  return stated.length > 0 || (hosts.length > 0 && services.length + databases.length > 0)
}

function signalsOf(
  configuration: Tree,
  facts: ProjectFacts,
  application: string,
  value: Value,
  routes: SiteRoutes,
): SiteSignals {
  const own = facts.applications?.[application] ?? {}
  const stated = own.sites && own.sites.length > 1 ? own.sites : []
  const hosts = new Set(routes.hosts.map(({ site }) => site)).size > 1 ? routes.hosts : []
  const sites =
    stated.length > 0 ? stated.map(({ name }) => name) : [...new Set(hosts.map(({ site }) => site))]
  const used = usedDatabases(configuration, value)
  const { databases, holder } = isPerSite(used.databases, sites)
    ? used
    : databasesByOne(configuration, value, sites)
  return {
    application,
    stated,
    hosts,
    services: isPerSite(used.services, sites) ? used.services : [],
    databases,
    ...(holder !== undefined && { holder }),
    teams: teamsOf(stated, routes.teams, own, facts),
  }
}

/** A site without a team of its own is looked after by the application's, or else the project's. */
function teamsOf(
  stated: readonly Site[],
  labelled: readonly string[],
  own: ApplicationFacts,
  facts: ProjectFacts,
): string[] {
  const usual = own.team ?? facts.team
  const teams = [...stated.map(({ team }) => team ?? usual), ...labelled]
  return [...new Set(teams.filter((team) => team !== undefined))]
}

/** Whether anything at all looks like several sites. */
export function isAny({ stated, hosts, services, databases, teams }: SiteSignals): boolean {
  return stated.length + hosts.length + services.length + databases.length > 0 || teams.length > 1
}
