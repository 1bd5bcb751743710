import { entriesOf, get, has, isTree, type Value } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { write } from '../shared/fixes/fixes.ts'
import {
  databaseKeysOf,
  databasesNamedBy,
  databasesOf,
  declaredEndpoints,
  otherKeys,
} from '../shared/services/databases.ts'

export const endpointNoDefaultDb: EntryRule = {
  id: 'endpoint-no-default-db',
  category: 'data',
  severity: 'warning',
  scope: 'service',
  title: 'An endpoint says which database it reaches first',
  why: 'Without it the `path` of the relationship is empty: the application does not learn the name of its database, and commands such as dumps cannot find it.',
  page: '/add-services/mysql.html',
  check: ({ name, value, path }) => {
    const keys = databaseKeysOf(value)
    if (!keys) return []
    return entriesOf(declaredEndpoints(value)).flatMap(([endpoint, definition]) => {
      const isNamed =
        isTree(definition) && (has(definition, keys.first) || has(definition, otherKeys(keys).first))
      if (isNamed || isForReplicas(endpoint, definition)) return []
      const at = [...path, 'configuration', 'endpoints', endpoint]
      const named = databasesNamedBy(definition, keys).map((one) => one.name)
      const choices = named.length > 0 ? named : (databasesOf(value) ?? [])
      return [
        {
          at,
          message: `Endpoint "${endpoint}" of "${name}" names no database to start with. Add "${keys.first}".`,
          fixes: choices.slice(0, MOST).map((one) => write(`Start with ${one}`, [...at, keys.first], one)),
        },
      ]
    })
  },
}

const MOST = 3

/** Replicas read everything, and start with nothing. */
function isForReplicas(endpoint: string, definition: Value): boolean {
  const levels = entriesOf(get(definition, 'privileges')).map(([, level]) => String(level))
  const isForAll = get(definition, 'replication') === true
  return isForAll || endpoint === 'replicator' || levels.some((level) => level.startsWith('replication'))
}
