import type { Problem, ProjectRule } from '../rule.ts'
import { addRouteIds } from '../shared/fixes/route-ids.ts'
import type { RoutedHost } from '../shared/sites/site-hosts.ts'
import { siteSignals } from '../shared/sites/site-signals.ts'
import { listOf } from '../shared/words/words.ts'

export const multisiteDomainLogic: ProjectRule = {
  id: 'multisite-domain-logic',
  category: 'multi-site',
  severity: 'warning',
  scope: 'project',
  title: 'No site is chosen by the domain of a request',
  why: 'Every branch has hosts of its own, so code that compares domains works in production only. The id of a route, or a path per site, is the same everywhere.',
  page: '/learn/bestpractices/oneormany.html',
  check: (configuration, { facts }) =>
    siteSignals(configuration, facts).flatMap(({ application, stated, hosts }): Problem[] => {
      const [first] = hosts
      if (first) return hosts.every(({ hasId }) => hasId) ? [] : [byRoutes(application, first, hosts)]
      const named = new Set(stated.flatMap(({ host }) => host ?? []))
      return named.size > 1 ? [byStatement(application, [...named])] : []
    }),
}

function byRoutes(application: string, first: RoutedHost, hosts: readonly RoutedHost[]): Problem {
  const sites = [...new Set(hosts.map(({ site }) => site))]
  return {
    at: ['routes', first.route],
    also: hosts.filter((host) => host !== first).map(({ route }) => ['routes', route]),
    message: `"${application}" answers for ${listOf(sites, 'and')}. Tell these sites apart by route ids instead of hosts.`,
    fixes: [addRouteIds(hosts.map(({ site, route }) => ({ route, wish: site })))],
  }
}

function byStatement(application: string, hosts: readonly string[]): Problem {
  return {
    at: ['applications', application],
    message: `The sites of "${application}" have the hosts ${listOf(hosts, 'and')}. Tell them apart by route ids or paths instead.`,
  }
}
