import { mergeServices } from '../merge-services.ts'
import type { ProjectRule } from '../rule.ts'
import { siteSignals } from '../site-signals.ts'
import { listOf } from '../words.ts'

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
      const [first] = services
      if (first === undefined) return []
      const message = `"${application}" uses a database service per site: ${listOf(services, 'and')}. Put them into one service with several databases.`
      return [{ at: ['services', first], message, fixes: mergeServices(configuration, services) }]
    }),
}
