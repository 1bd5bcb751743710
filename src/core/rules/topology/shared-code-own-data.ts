import type { ProjectRule } from '../rule.ts'
import { twinsOf } from '../shared/applications/twins.ts'
import { listOf } from '../shared/words/words.ts'

export const sharedCodeOwnData: ProjectRule = {
  id: 'shared-code-own-data',
  category: 'topology',
  severity: 'warning',
  scope: 'project',
  title: 'Copies of an application with data of their own live in projects of their own',
  why: 'Several projects can be deployed from one code base. In one project all copies are deployed together, and each branch copies the data of all of them.',
  page: '/learn/bestpractices/oneormany.html',
  check: (configuration, { facts, flavour }) =>
    twinsOf(configuration, facts, flavour).flatMap((twins) => {
      const [, second] = twins
      if (second === undefined) return []
      const message = `${listOf(twins, 'and')} run the same code, each on data of its own. Give each copy a project of its own.`
      return [{ at: ['applications', second], message }]
    }),
}
