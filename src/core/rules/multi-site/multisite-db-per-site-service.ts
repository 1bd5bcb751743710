import type { ProjectRule } from '../rule.ts'
import { mergeServices } from '../shared/fixes/merge-services.ts'
import { siteSignals } from '../shared/sites/site-signals.ts'
import { listOf } from '../shared/words/words.ts'

export const multisiteDbPerSiteService: ProjectRule = {
  id: 'multisite-db-per-site-service',
  category: 'multi-site',
  severity: 'warning',
  scope: 'project',
  title: 'The databases of several sites live in one service',
  why: 'One service holds many databases, each with its own endpoint. A service per site costs more and gains nothing.',
  page: '/learn/bestpractices/oneormany.html',
  check: (configuration, { facts }) =>
    siteSignals(configuration, facts).flatMap(({ application, services }) => {
      const [first, ...others] = services
      if (first === undefined) return []
      const message = `"${application}" uses a database service per site: ${listOf(services, 'and')}. Put them into one service with several databases.`
      return [
        {
          at: ['services', first],
          also: others.map((name) => ['services', name]),
          message,
          fixes: mergeServices(configuration, services),
        },
      ]
    }),
}
