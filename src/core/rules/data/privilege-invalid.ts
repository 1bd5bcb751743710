import { entriesOf, get } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { unlessOneOf } from '../shared/fixes/choices.ts'
import { databaseKeysOf, declaredEndpoints } from '../shared/services/databases.ts'

export const privilegeInvalid: EntryRule = {
  id: 'privilege-invalid',
  category: 'data',
  severity: 'error',
  scope: 'service',
  title: 'Endpoints grant privileges that exist',
  why: 'The user behind an endpoint gets one of a few levels on each database. A level that does not exist grants nothing.',
  page: '/add-services/mysql.html',
  check: ({ value, path }) => {
    const keys = databaseKeysOf(value)
    if (!keys) return []
    const levels = keys.list === 'schemas' ? MYSQL : POSTGRESQL
    return entriesOf(declaredEndpoints(value)).flatMap(([endpoint, definition]) =>
      entriesOf(get(definition, 'privileges')).flatMap(([database, level]) =>
        unlessOneOf(
          [...path, 'configuration', 'endpoints', endpoint, 'privileges', database],
          level,
          levels,
          `The privilege of endpoint "${endpoint}" on "${database}"`,
        ),
      ),
    )
  },
}

const POSTGRESQL = ['rw', 'ro', 'admin']
const MYSQL = [...POSTGRESQL, 'replication', 'replication-admin']
