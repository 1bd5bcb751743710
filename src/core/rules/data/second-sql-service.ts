import type { ProjectRule } from '../rule.ts'
import { mergeDeclared } from '../shared/fixes/merge-declared.ts'
import { mergeServices } from '../shared/fixes/merge-services.ts'
import { databaseKeysOf } from '../shared/services/databases.ts'
import { secondServices } from '../shared/services/second-services.ts'

export const secondSqlService: ProjectRule = {
  id: 'second-sql-service',
  category: 'data',
  severity: 'warning',
  scope: 'project',
  title: 'One database service holds several databases',
  why: 'A service has as many databases as are declared, each with endpoints and privileges of its own. A second service of the same type needs memory and disk of its own and gains nothing.',
  page: '/learn/bestpractices/oneormany.html',
  check: (configuration, { facts }) =>
    secondServices(configuration, facts, {
      has: ({ type }) => databaseKeysOf({ type }) !== undefined,
      parts: 'databases',
      merge: (tree, names) => [
        ...mergeServices(tree, names),
        ...mergeDeclared(tree, names, 'schemas'),
        ...mergeDeclared(tree, names, 'databases'),
      ],
    }),
}
