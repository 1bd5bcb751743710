import { get, isList, type Tree, type Value } from '../../base/tree.ts'
import { allReferences } from '../../model/edits/references-to.ts'
import { servicesOf } from '../../model/queries.ts'
import type { ProjectRule } from '../rule.ts'
import { hasItems } from '../shared/faults/values.ts'
import { change } from '../shared/fixes/fixes.ts'
import { configurationOf, typeOf } from '../shared/services/service-type.ts'

export const pgDatabasesWithoutEndpoints: ProjectRule = {
  id: 'pg-databases-without-endpoints',
  category: 'data',
  severity: 'warning',
  scope: 'project',
  title: 'PostgreSQL with databases of its own declares endpoints to them',
  why: 'With databases and no endpoints there is one endpoint, called `main`. The usual endpoint `postgresql` is gone.',
  page: '/add-services/postgresql.html',
  check: (configuration) => {
    const bare = servicesOf(configuration).filter(([, service]) => databasesAlone(service) !== undefined)
    const references = allReferences(configuration).filter(({ kind }) => kind === 'relationship')
    return bare.flatMap(([name, service]) => {
      const used = references
        .filter(({ targetName }) => targetName === name)
        .map(({ endpoint = 'postgresql' }) => endpoint)
      const names = [...new Set(used)]
      if (names.every((endpoint) => endpoint === 'main')) return []
      const path = ['services', name, 'configuration']
      return [
        {
          at: [...path, 'databases'],
          message: `"${name}" declares databases and no endpoints, so its one endpoint is called "main". Declare the endpoints that are used.`,
          fixes: [
            change('Declare the endpoints that are used', path, (before) => {
              const databases = databasesAlone(service) ?? []
              return { ...before, endpoints: Object.fromEntries(names.map((one) => [one, toAll(databases)])) }
            }),
          ],
        },
      ]
    })
  },
}

function databasesAlone(service: Value): readonly string[] | undefined {
  const configuration = configurationOf(service)
  const databases = get(configuration, 'databases')
  if (typeOf(service).image !== 'postgresql' || !isList(databases) || databases.length === 0) return undefined
  return hasItems(get(configuration, 'endpoints')) ? undefined : databases.map(String)
}

function toAll(databases: readonly string[]): Tree {
  const [first = 'main'] = databases
  const privileges = Object.fromEntries(databases.map((name) => [name, 'admin']))
  return { default_database: first, privileges }
}
