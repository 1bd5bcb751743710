import { valueAt } from '../../base/path.ts'
import { entriesOf } from '../../base/tree.ts'
import { put } from '../../model/edits/put.ts'
import type { Entry, EntryRule, Fix, Problem } from '../rule.ts'
import {
  databaseKeysOf,
  databasesNamedBy,
  databasesOf,
  declaredEndpoints,
} from '../shared/services/databases.ts'

export const endpointUnknownDatabase: EntryRule = {
  id: 'endpoint-unknown-database',
  category: 'reference',
  severity: 'error',
  scope: 'service',
  title: 'Endpoints speak of databases that the service declares',
  why: 'An endpoint whose database does not exist has nothing to lead to.',
  page: '/add-services/mysql.html',
  check: (entry) => {
    const keys = databaseKeysOf(entry.value)
    const declared = databasesOf(entry.value)
    if (!keys || !declared) return []
    const problems = new Map<string, Problem>()
    for (const [endpoint, definition] of entriesOf(declaredEndpoints(entry.value))) {
      for (const { name, path } of databasesNamedBy(definition, keys)) {
        if (declared.includes(name) || problems.has(name)) continue
        problems.set(name, {
          at: [...entry.path, 'configuration', 'endpoints', endpoint, ...path],
          message: `Endpoint "${endpoint}" of "${entry.name}" names the database "${name}", which is not declared. Add it to "${keys.list}".`,
          fixes: [declare(entry, keys.list, name)],
        })
      }
    }
    return [...problems.values()]
  },
}

function declare({ path }: Entry, list: string, name: string): Fix {
  return {
    title: `Declare ${name}`,
    edit: (configuration) => {
      const declared = databasesOf(valueAt(configuration, path) ?? null)
      if (!declared || declared.includes(name)) return configuration
      return put(configuration, [...path, 'configuration', list], [...declared, name])
    },
  }
}
