import { isTree } from '../../base/tree.ts'
import type { Fix, Problem, ProjectRule } from '../rule.ts'
import { withEndpoint } from '../shared/fixes/database-edits.ts'
import { type LinkedDatabase, linkedDatabases } from '../shared/links/sql-links.ts'
import { databaseKeysOf, databasesOf, declaredEndpoints } from '../shared/services/databases.ts'
import { configurationOf } from '../shared/services/service-type.ts'

export const defaultEndpointNoPassword: ProjectRule = {
  id: 'default-endpoint-no-password',
  category: 'security',
  severity: 'info',
  scope: 'project',
  title: 'A database with endpoints of its own has passwords',
  why: 'The endpoint that comes by itself has no password: only the network of the project keeps others out. For endpoints that are declared, the platform makes one.',
  page: '/add-services/mysql.html',
  isToldOnce: true,
  check: (configuration) =>
    linkedDatabases(configuration, IMAGES).flatMap((database): Problem[] => {
      const { name, value, links } = database
      const isKnown = isTree(configurationOf(value))
      // What nobody uses has a rule of its own.
      if (!isKnown || links.length === 0 || Object.keys(declaredEndpoints(value)).length > 0) return []
      // Applications that share it are advised to have an endpoint each, which gives them passwords as well.
      if (usersOf(links).size > 1) return []
      return [
        {
          at: ['services', name],
          message: `"${name}" is used without a password. Declare its endpoint to get one.`,
          fixes: declare(database),
        },
      ]
    }),
}

function usersOf(links: LinkedDatabase['links']): ReadonlySet<string> {
  return new Set(links.flatMap(({ section, entry }) => (section === 'applications' ? [entry] : [])))
}

/** The documentation says this of these only. */
const IMAGES: ReadonlySet<string> = new Set(['mariadb', 'mysql', 'oracle-mysql'])

/** Not where a relationship names no endpoint: it cannot rely on one that is declared. */
function declare({ name, value, builtIn, links }: LinkedDatabase): Fix[] {
  const keys = databaseKeysOf(value)
  const [database] = databasesOf(value) ?? []
  if (!keys || database === undefined || links.some(({ endpoint }) => endpoint === undefined)) return []
  const definition = { [keys.first]: database, privileges: { [database]: 'admin' } }
  return [
    {
      title: `Declare the endpoint ${builtIn}`,
      consequence: 'From then on the database asks for the user and password that the relationship gives.',
      edit: (configuration) => withEndpoint(configuration, name, { name: builtIn, definition }),
    },
  ]
}
