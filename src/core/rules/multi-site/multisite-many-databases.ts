import type { ProjectRule } from '../rule.ts'
import { siteSignals } from '../shared/sites/site-signals.ts'
import { listOf } from '../shared/words/words.ts'

export const multisiteManyDatabases: ProjectRule = {
  id: 'multisite-many-databases',
  category: 'multi-site',
  severity: 'info',
  scope: 'project',
  title: 'A database per site means setup per site',
  why: 'One application may use several databases, yet each site then has to be told which one is its own.',
  page: '/learn/bestpractices/oneormany.html',
  check: (configuration, { facts }) =>
    siteSignals(configuration, facts).flatMap(({ application, databases, holder = '' }) =>
      databases.length === 0
        ? []
        : [
            {
              at: ['services', holder],
              message: `"${application}" uses the databases ${listOf(databases, 'and')} of "${holder}". Set up each of its sites for the right one.`,
            },
          ],
    ),
}
