import { renameKeyAt, valueAt } from '../../base/path.ts'
import { entriesOf, has, isTree, type Tree } from '../../base/tree.ts'
import type { Entry, EntryRule, Fix } from '../rule.ts'
import {
  type DatabaseKeys,
  databaseKeysOf,
  declaredEndpoints,
  otherKeys,
} from '../shared/services/databases.ts'
import { configurationOf } from '../shared/services/service-type.ts'

export const wrongDbKey: EntryRule = {
  id: 'wrong-db-key',
  category: 'data',
  severity: 'warning',
  scope: 'service',
  title: 'Databases are declared under the key of their engine',
  why: 'MySQL and MariaDB call them `schemas` and `default_schema`; PostgreSQL and ClickHouse `databases` and `default_database`. A key of the other engine says nothing.',
  page: '/add-services/postgresql.html',
  check: (entry) => {
    const keys = databaseKeysOf(entry.value)
    if (!keys) return []
    const [wrong] = wrongKeysOf(entry, keys)
    if (!wrong) return []
    const message = `"${wrong.key}" says nothing here: "${entry.name}" calls it "${wrong.right}". Rename it.`
    return [{ at: [...wrong.parent, wrong.key], message, fixes: [renameAll(entry, keys)] }]
  },
}

interface WrongKey {
  readonly parent: readonly string[]
  readonly key: string
  readonly right: string
}

/** Keys of the other engine whose own are not there as well. */
function wrongKeysOf({ value, path }: Entry, keys: DatabaseKeys): WrongKey[] {
  const configuration = configurationOf(value)
  const wrong = otherKeys(keys)
  const parent = [...path.map(String), 'configuration']
  const isWrong = (tree: unknown, key: string, right: string) =>
    isTree(tree) && has(tree, key) && !has(tree, right)
  return [
    ...(isWrong(configuration, wrong.list, keys.list) ? [{ parent, key: wrong.list, right: keys.list }] : []),
    ...entriesOf(declaredEndpoints(value)).flatMap(([endpoint, definition]) =>
      isWrong(definition, wrong.first, keys.first)
        ? [{ parent: [...parent, 'endpoints', endpoint], key: wrong.first, right: keys.first }]
        : [],
    ),
  ]
}

function renameAll(entry: Entry, keys: DatabaseKeys): Fix {
  return {
    consequence:
      'Only the databases in the list are there afterwards: one that the service has now, such as "main", is deleted unless it is in it.',
    title: `Use the keys "${keys.list}" and "${keys.first}"`,
    edit: (configuration): Tree => {
      const value = valueAt(configuration, entry.path) ?? null
      return wrongKeysOf({ ...entry, value }, keys).reduce(
        (tree, { parent, key, right }) => renameKeyAt(tree, [...parent, key], right),
        configuration,
      )
    },
  }
}
