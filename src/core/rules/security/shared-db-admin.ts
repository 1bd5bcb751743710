import { groupBy } from '../../base/group-by.ts'
import { setAt, valueAt } from '../../base/path.ts'
import { entriesOf, get, has } from '../../base/tree.ts'
import { free } from '../../model/edits/names.ts'
import type { PlacedReference } from '../../model/edits/references-to.ts'
import { retarget } from '../../model/edits/relationship-value.ts'
import type { Fix, Problem, ProjectRule } from '../rule.ts'
import { withEndpoint } from '../shared/fixes/database-edits.ts'
import { type LinkedDatabase, linkedDatabases } from '../shared/links/sql-links.ts'
import { databaseKeysOf, databasesOf, declaredEndpoints } from '../shared/services/databases.ts'
import { databaseAt } from '../shared/sites/site-databases.ts'
import { placeOf } from '../shared/words/places.ts'
import { listOf } from '../shared/words/words.ts'

export const sharedDbAdmin: ProjectRule = {
  id: 'shared-db-admin',
  category: 'security',
  severity: 'info',
  scope: 'project',
  title: 'Applications that share a database do not all administer it',
  why: 'An endpoint of its own limits what an application may do: read, or read and write, while one of them changes the tables.',
  page: '/learn/tutorials/restrict-service-access.html',
  check: (configuration) =>
    linkedDatabases(configuration, IMAGES).flatMap((database) => {
      const { name, builtIn, links } = database
      const ofApplications = links.filter(({ section }) => section === 'applications')
      const byEndpoint = groupBy(ofApplications, ({ endpoint = builtIn }) => endpoint)
      return [...byEndpoint].flatMap(([endpoint, shared]): Problem[] => {
        const users = [...new Set(shared.map(({ entry }) => entry))]
        if (users.length < 2 || !isAdmin(database, endpoint)) return []
        return [
          {
            at: ['services', name],
            message: `${listOf(users, 'and')} all administer "${name}" by the endpoint "${endpoint}". Give all but one an endpoint that may only read or write.`,
            fixes: separate(database, endpoint, shared, users),
          },
        ]
      })
    }),
}

const IMAGES: ReadonlySet<string> = new Set(['mariadb', 'mysql', 'oracle-mysql', 'postgresql'])

function isAdmin({ value, builtIn }: LinkedDatabase, endpoint: string): boolean {
  if (!databasesOf(value)) return false
  const declared = declaredEndpoints(value)
  if (Object.keys(declared).length === 0) return endpoint === builtIn
  return entriesOf(get(get(declared, endpoint), 'privileges')).some(([, privilege]) => privilege === 'admin')
}

/** The first keeps its endpoint, by name; each of the others gets one that may read and write the same database. */
function separate(
  { name, value }: LinkedDatabase,
  endpoint: string,
  shared: readonly PlacedReference[],
  [first = '', ...others]: readonly string[],
): Fix[] {
  const keys = databaseKeysOf(value)
  if (!keys) return []
  const database = databaseAt(value, endpoint)
  const taken = declaredEndpoints(value)
  const endpoints = new Map([[first, endpoint]])
  for (const other of others)
    endpoints.set(
      other,
      free(other, (wish) => wish === endpoint || has(taken, wish)),
    )
  return [
    {
      title: `Give ${listOf(others, 'and')} endpoints without administration`,
      consequence: `Migrations of ${listOf(others, 'and')} can no longer change tables.`,
      edit: (configuration) => {
        const declared = others.reduce((tree, other) => {
          const definition = { [keys.first]: database, privileges: { [database]: 'rw' } }
          return withEndpoint(tree, name, { name: endpoints.get(other) ?? other, definition })
        }, configuration)
        return shared.reduce((tree, reference) => {
          const at = placeOf(reference)
          const before = valueAt(tree, at)
          const wanted = { name: reference.label, service: name, endpoint: endpoints.get(reference.entry) }
          return before === undefined ? tree : setAt(tree, at, retarget(before, wanted))
        }, declared)
      },
    },
  ]
}
