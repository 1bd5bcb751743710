import { entriesOf, get, type Tree, type Value } from '../../base/tree.ts'
import { endpointsOf } from '../../catalog/endpoints.ts'
import type { EntryRule } from '../rule.ts'
import { hasItems } from '../shared/faults/values.ts'
import { change } from '../shared/fixes/fixes.ts'
import {
  type DatabaseKeys,
  databaseKeysOf,
  databasesNamedBy,
  databasesOf,
  declaredEndpoints,
} from '../shared/services/databases.ts'
import { configurationOf } from '../shared/services/service-type.ts'

export const sqlPartialConfiguration: EntryRule = {
  id: 'sql-partial-configuration',
  category: 'data',
  severity: 'error',
  scope: 'service',
  title: 'MySQL and MariaDB declare both schemas and endpoints, or neither',
  why: 'As soon as one of the two is given, nothing is filled in for the other: without endpoints nothing can connect, without schemas there is nothing to connect to.',
  page: '/add-services/mysql.html',
  check: ({ name, value, path }) => {
    const keys = databaseKeysOf(value)
    const configuration = configurationOf(value)
    // The wrong key for databases has a rule of its own.
    if (keys?.list !== 'schemas' || get(configuration, 'databases') !== undefined) return []
    const hasSchemas = hasItems(get(configuration, 'schemas'))
    if (hasSchemas === hasItems(get(configuration, 'endpoints'))) return []
    const [given, missing] = hasSchemas ? ['schemas', 'endpoints'] : ['endpoints', 'schemas']
    return [
      {
        at: [...path, 'configuration', given],
        message: `"${name}" declares ${given} and no ${missing}. Declare its ${missing} too.`,
        fixes: [
          change(`Declare ${missing}`, [...path, 'configuration'], (before) =>
            hasSchemas ? withEndpoints(value, before) : withSchemas(value, before, keys),
          ),
        ],
      },
    ]
  },
}

function withEndpoints(service: Value, configuration: Tree): Tree {
  const names = databasesOf(service) ?? []
  const [first = 'main'] = names
  const privileges = Object.fromEntries(names.map((name) => [name, 'admin']))
  const [builtIn] = endpointsOf('service', service)
  return {
    ...configuration,
    endpoints: { [builtIn?.name ?? 'mysql']: { default_schema: first, privileges } },
  }
}

function withSchemas(service: Value, configuration: Tree, keys: DatabaseKeys): Tree {
  const named = entriesOf(declaredEndpoints(service)).flatMap(([, endpoint]) =>
    databasesNamedBy(endpoint, keys).map(({ name }) => name),
  )
  const schemas = named.length > 0 ? [...new Set(named)] : ['main']
  return { schemas, ...configuration }
}
