import { get } from '../../base/tree.ts'
import { free } from '../../model/edits/names.ts'
import { put } from '../../model/edits/put.ts'
import { entryOf } from '../../model/node-path.ts'
import { routesOf } from '../../model/queries.ts'
import type { Fix, Problem, ProjectRule } from '../rule.ts'
import type { RoutedHost } from '../site-hosts.ts'
import { siteSignals } from '../site-signals.ts'
import { listOf } from '../words.ts'

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
    message: `"${application}" answers for ${listOf(sites, 'and')}. Tell these sites apart by route ids instead of hosts.`,
    fixes: [addIds(hosts)],
  }
}

function byStatement(application: string, hosts: readonly string[]): Problem {
  return {
    at: ['applications', application],
    message: `The sites of "${application}" have the hosts ${listOf(hosts, 'and')}. Tell them apart by route ids or paths instead.`,
  }
}

/** Ids are made of hosts, numbered where a site has several routes. */
function addIds(hosts: readonly RoutedHost[]): Fix {
  return {
    title: 'Give the routes ids',
    edit: (configuration) => {
      const taken = new Set(routesOf(configuration).map(([, route]) => get(route, 'id')))
      return hosts.reduce((tree, { site, route }) => {
        const entry = entryOf(tree, { kind: 'route', name: route })
        if (entry === undefined || get(entry, 'id') !== undefined) return tree
        const id = free(site.replace(/[^a-z0-9]+/g, '-'), (wish) => taken.has(wish))
        taken.add(id)
        return put(tree, ['routes', route, 'id'], id)
      }, configuration)
    },
  }
}
