import { valueAt } from '../../../base/path.ts'
import { has, type Tree } from '../../../base/tree.ts'
import { endpointsOf } from '../../../catalog/endpoints.ts'
import { put } from '../../../model/edits/put.ts'
import { databaseKeysOf, databasesOf, declaredEndpoints } from '../services/databases.ts'

/** An endpoint to add to an SQL service, and what it leads to. */
export interface NewEndpoint {
  readonly name: string
  readonly definition: Tree
  /** A database to declare with it. */
  readonly database?: string
}

/** The services with one more endpoint for one of them; nothing changes where it is not known what that one has. */
export function withEndpoint(configuration: Tree, service: string, endpoint: NewEndpoint): Tree {
  const path = ['services', service]
  const value = valueAt(configuration, path) ?? null
  const keys = databaseKeysOf(value)
  const databases = databasesOf(value)
  const declared = declaredEndpoints(value)
  if (!keys || !databases || has(declared, endpoint.name)) return configuration
  // Endpoints of one's own replace the built-in one, which others may use: it has to be declared as well.
  const [first = 'main'] = databases
  const [builtIn] = endpointsOf('service', value)
  const privileges = Object.fromEntries(databases.map((name) => [name, 'admin']))
  const kept: Tree = builtIn ? { [builtIn.name]: { [keys.first]: first, privileges } } : {}
  const endpoints = Object.keys(declared).length > 0 ? declared : kept
  const { database } = endpoint
  const listed = database === undefined || databases.includes(database) ? databases : [...databases, database]
  return put(
    put(configuration, [...path, 'configuration', keys.list], listed),
    [...path, 'configuration', 'endpoints'],
    { ...endpoints, [endpoint.name]: endpoint.definition },
  )
}

/** The same with a database of its own behind the endpoint. */
export function withDatabase(configuration: Tree, service: string, name: string): Tree {
  const keys = databaseKeysOf(valueAt(configuration, ['services', service]) ?? null)
  const database = name.replaceAll('-', '_')
  if (!keys) return configuration
  const definition = { [keys.first]: database, privileges: { [database]: 'admin' } }
  return withEndpoint(configuration, service, { name, definition, database })
}
