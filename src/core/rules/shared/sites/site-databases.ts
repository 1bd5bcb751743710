import { rememberedWith } from '../../../base/remembered.ts'
import { get, isTree, stringAt, type Tree, type Value } from '../../../base/tree.ts'
import { parseType } from '../../../catalog/catalog.ts'
import { defaultEndpointOf } from '../../../catalog/endpoints.ts'
import { inheritedRelationships } from '../../../model/relationships.ts'
import { databaseKeysOf, databasesNamedBy, databasesOf, declaredEndpoints } from '../services/databases.ts'

/** The SQL databases that an application uses. */
export interface UsedDatabases {
  /** Services of one kind, where there are several. */
  readonly services: readonly string[]
  /** Databases in one service, where there are several. */
  readonly databases: readonly string[]
  /** The service that holds them. */
  readonly holder?: string
}

/** What an application connects to that holds data of its sites: more than one of a kind, if any. */
export function usedDatabases(configuration: Tree, application: Value): UsedDatabases {
  const services = get(configuration, 'services')
  return isTree(application) && isTree(services) ? findDatabases(application, services) : NONE
}

const NONE: UsedDatabases = { services: [], databases: [] }

const findDatabases = rememberedWith((application: Tree, services: Tree): UsedDatabases => {
  const relationships = inheritedRelationships(application, get(application, 'web') ?? null)
  if (relationships.length < 2) return NONE
  const byFamily = new Map<string, Set<string>>()
  const byService = new Map<string, Set<string>>()
  for (const { service: name, endpoint } of relationships) {
    const service = get(services, name)
    if (service === undefined || !databaseKeysOf(service)) continue
    add(byFamily, familyOf(service), name)
    add(byService, name, databaseAt(service, endpoint))
  }
  const several = [...byFamily.values()].find(({ size }) => size > 1)
  const inOne = [...byService].find(([, { size }]) => size > 1)
  return {
    services: [...(several ?? [])],
    databases: [...(inOne?.[1] ?? [])],
    ...(inOne && { holder: inOne[0] }),
  }
})

/** The databases that an application may use by one endpoint, where they are called after its sites, or in a row. */
export function databasesByOne(
  configuration: Tree,
  application: Value,
  sites: readonly string[],
): Pick<UsedDatabases, 'databases' | 'holder'> {
  if (!isTree(application)) return NONE
  for (const { service: holder, endpoint } of inheritedRelationships(
    application,
    get(application, 'web') ?? null,
  )) {
    const service = get(get(configuration, 'services'), holder) ?? null
    const keys = databaseKeysOf(service)
    const declared = get(
      declaredEndpoints(service),
      endpoint ?? defaultEndpointOf('service', service)?.name ?? '',
    )
    if (!keys || declared === undefined) continue
    const databases = [...new Set(databasesNamedBy(declared, keys).map(({ name }) => name))]
    if (areNamedBySite(databases, sites)) return { holder, databases }
  }
  return NONE
}

/** `mysql` and `mariadb` are the same engine. */
function familyOf(service: Value): string {
  const { image } = parseType(stringAt(service, 'type') ?? '')
  return image === 'mysql' ? 'mariadb' : image
}

/** The database behind an endpoint: the one it says, the only one it may use, or that of a service without several. */
export function databaseAt(service: Value, endpoint: string | undefined): string {
  const keys = databaseKeysOf(service)
  const name = endpoint ?? defaultEndpointOf('service', service)?.name ?? ''
  const declared = get(declaredEndpoints(service), name)
  const [named] = keys && declared !== undefined ? databasesNamedBy(declared, keys) : []
  return named?.name ?? databasesOf(service)?.[0] ?? name
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key) ?? new Set()
  sets.set(key, set.add(value))
}

/** Whether names look like one per site: they name the sites, are as many, or differ in one part of a series. */
export function isPerSite(names: readonly string[], sites: readonly string[]): boolean {
  if (names.length < 2) return false
  if (sites.length > 1 && names.length >= sites.length) return true
  return areNamedBySite(names, sites)
}

function areNamedBySite(names: readonly string[], sites: readonly string[]): boolean {
  const named = sites.filter((site) => names.some((name) => plain(name).includes(plain(labelOf(site)))))
  return named.length > 1 || isSeries(names)
}

/** `site1, site2`, or at least three such as `db_north, db_south, db_west`. */
function isSeries(names: readonly string[]): boolean {
  const split = names.map((name) => name.split(/[-_.]|(?<=\D)(?=\d)|(?<=\d)(?=\D)/))
  const [first = []] = split
  if (first.length < 2 || split.some((parts) => parts.length !== first.length)) return false
  const differing = first.flatMap((_, at) => (new Set(split.map((parts) => parts[at])).size > 1 ? [at] : []))
  const [at = 0] = differing
  if (differing.length !== 1) return false
  return names.length > 2 || split.every((parts) => /^\d+$/.test(parts[at] ?? ''))
}

function labelOf(site: string): string {
  return site.split('.')[0] ?? site
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '')
}
