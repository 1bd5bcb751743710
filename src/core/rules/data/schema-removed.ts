import { valueAt } from '../../base/path.ts'
import { get } from '../../base/tree.ts'
import { put } from '../../model/edits/put.ts'
import { servicesOf } from '../../model/queries.ts'
import type { Fix, ProjectRule } from '../rule.ts'
import { databaseKeysOf, databasesOf } from '../shared/services/databases.ts'
import { listOf } from '../shared/words/words.ts'

export const schemaRemoved: ProjectRule = {
  id: 'schema-removed',
  category: 'data',
  severity: 'warning',
  scope: 'project',
  reads: ['services'],
  title: 'A database that is in use stays declared',
  why: 'A database that is no longer declared is deleted with the next deploy, and its data with it.',
  page: '/add-services/mysql.html',
  check: (configuration, { baseline }) =>
    servicesOf(configuration).flatMap(([name, service]) => {
      const before = get(get(baseline, 'services'), name) ?? null
      const keys = databaseKeysOf(before)
      const now = databasesOf(service)
      if (!keys || !now || databaseKeysOf(service)?.list !== keys.list) return []
      const removed = (databasesOf(before) ?? []).filter((database) => !now.includes(database))
      if (removed.length === 0) return []
      const message = `${listOf(removed, 'and')} of "${name}" ${removed.length > 1 ? 'are' : 'is'} no longer declared, and will be deleted. Declare it again, or save the data first.`
      return [{ at: ['services', name], message, fixes: [declareAgain(name, keys.list, removed)] }]
    }),
}

function declareAgain(name: string, list: string, removed: readonly string[]): Fix {
  return {
    title: `Declare ${removed.join(' and ')} again`,
    edit: (configuration) => {
      const now = databasesOf(valueAt(configuration, ['services', name]) ?? null)
      if (!now) return configuration
      const missing = removed.filter((database) => !now.includes(database))
      return put(configuration, ['services', name, 'configuration', list], [...now, ...missing])
    },
  }
}
