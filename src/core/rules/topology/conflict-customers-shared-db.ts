import { servicesOf } from '../../model/queries.ts'
import type { ProjectRule } from '../rule.ts'
import { customersOf } from '../shared/links/customers.ts'
import { listOf } from '../shared/words/words.ts'

export const conflictCustomersSharedDb: ProjectRule = {
  id: 'conflict-customers-shared-db',
  category: 'topology',
  severity: 'warning',
  scope: 'project',
  title: 'Different customers share no service',
  why: 'Applications of different customers are best kept in projects of their own. What they share cannot be kept apart, backed up or handed over for one of them.',
  page: '/learn/bestpractices/oneormany.html',
  check: (configuration, { facts }) =>
    servicesOf(configuration).flatMap(([name]) => {
      const customers = [...customersOf(configuration, facts, name)]
      if (customers.length < 2) return []
      const message = `"${name}" is shared by applications of the customers ${listOf(customers, 'and')}. Give each a service of its own, best in a project of its own.`
      return [{ at: ['services', name], message }]
    }),
}
