import type { Path } from '../../../base/path.ts'
import { entriesOf, get, has, isList, isTree, type Tree, treeAt, type Value } from '../../../base/tree.ts'
import { imageOf, parseType } from '../../../catalog/catalog.ts'

/** How a kind of SQL service calls its databases, and the one that an endpoint reaches first. */
export interface DatabaseKeys {
  readonly list: 'schemas' | 'databases'
  readonly first: 'default_schema' | 'default_database'
}

const KEYS: Readonly<Record<DatabaseKeys['list'], DatabaseKeys>> = {
  schemas: { list: 'schemas', first: 'default_schema' },
  databases: { list: 'databases', first: 'default_database' },
}

/** The keys of a service that can hold several databases; undefined for every other. */
export function databaseKeysOf(service: Value): DatabaseKeys | undefined {
  const stores = imageOfService(service)?.stores
  return stores === 'schemas' || stores === 'databases' ? KEYS[stores] : undefined
}

/** The keys that the other kind of service has. */
export function otherKeys({ list }: DatabaseKeys): DatabaseKeys {
  return KEYS[list === 'schemas' ? 'databases' : 'schemas']
}

/**
 * The databases that a service declares, or has without declaring any; undefined where that is not known.
 * https://docs.upsun.com/add-services/mysql.html, https://docs.upsun.com/add-services/postgresql.html
 */
export function databasesOf(service: Value): readonly string[] | undefined {
  const keys = databaseKeysOf(service)
  const configuration = get(service, 'configuration') ?? {}
  if (!keys || !isTree(configuration)) return undefined
  const declared = get(configuration, keys.list)
  if (declared !== undefined) return isList(declared) ? declared.map(String) : undefined
  const hasOtherKey = has(configuration, keys.list === 'schemas' ? 'databases' : 'schemas')
  const hasMain = imageOfService(service)?.type === 'postgresql' || !has(configuration, 'endpoints')
  return hasMain && !hasOtherKey ? ['main'] : undefined
}

/** The databases that an endpoint of a service names, and where. */
export function databasesNamedBy(endpoint: Value, { first }: DatabaseKeys): { name: string; path: Path }[] {
  const named = entriesOf(get(endpoint, 'privileges')).map(([name]) => ({ name, path: ['privileges', name] }))
  const byDefault = get(endpoint, first)
  return typeof byDefault === 'string' ? [{ name: byDefault, path: [first] }, ...named] : named
}

/** The endpoints that a service declares. */
export function declaredEndpoints(service: Value): Tree {
  return treeAt(get(service, 'configuration'), 'endpoints')
}

function imageOfService(service: Value) {
  const type = get(service, 'type')
  return typeof type === 'string' ? imageOf(parseType(type).image) : undefined
}
