import { databaseKeysOf } from '../databases.ts'
import { mergeDeclared } from '../merge-declared.ts'
import { mergeServices } from '../merge-services.ts'
import type { ProjectRule } from '../rule.ts'
import { secondServices } from '../second-services.ts'

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
