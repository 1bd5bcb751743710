import { get, stringAt } from '../../base/tree.ts'
import { parseRouteKey } from '../../model/route-key.ts'
import type { ProjectRule } from '../rule.ts'
import { placedRoutes } from '../shared/routes/placed-routes.ts'
import { listOf } from '../shared/words/words.ts'

export const routeProxyHub: ProjectRule = {
  id: 'route-proxy-hub',
  category: 'route',
  severity: 'info',
  scope: 'project',
  reads: ['routes'],
  title: 'A project is no hub for others',
  why: 'Every request to the other places passes through the router of this project, which becomes a bottleneck, and takes all of them down with it.',
  page: '/define-routes/proxy.html',
  check: (configuration) => {
    const proxies = placedRoutes(configuration).flatMap(({ value, path }) => {
      const host = parseRouteKey(get(value, 'type') === 'proxy' ? (stringAt(value, 'to') ?? '') : '')?.host
      return host === undefined || host.includes('{') ? [] : [{ host, path }]
    })
    const hosts = [...new Set(proxies.map(({ host }) => host))]
    if (hosts.length < 2) return []
    const message = `Routes of this project pass requests on to ${listOf(hosts, 'and')}. Put a CDN in front of all of them instead.`
    return proxies.slice(0, 1).map(({ path }) => ({ at: path, message }))
  },
}
