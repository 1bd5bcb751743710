import { get, isTree, type Tree } from '../../base/tree.ts'
import { put } from '../../model/edits/put.ts'
import { routesOf } from '../../model/queries.ts'
import { upstreamOf } from '../../model/routes.ts'
import type { Fix, ProjectRule } from '../rule.ts'
import { type FrontingCache, frontingCaches } from '../shared/services/caches.ts'
import { listOf } from '../shared/words/words.ts'

export const varnishNotRouted: ProjectRule = {
  id: 'varnish-not-routed',
  category: 'topology',
  severity: 'warning',
  scope: 'project',
  reads: ['services', 'routes'],
  title: 'A route leads to Varnish',
  why: 'Requests come from routes. Varnish sees only those of the routes that have it as their upstream.',
  page: '/add-services/varnish.html',
  check: (configuration) => {
    const routes = get(configuration, 'routes') ?? {}
    if (!isTree(routes)) return []
    const upstreams = new Set(Object.values(routes).map((route) => upstreamOf(route)?.name))
    return frontingCaches(configuration)
      .filter(({ name, behind }) => behind.length > 0 && !upstreams.has(name))
      .map((cache) => ({
        at: cache.path,
        message: `No route leads to "${cache.name}", so requests pass it by. Make it the upstream of the routes to ${listOf(cache.behind, 'and')}.`,
        fixes: routeThrough(configuration, cache),
      }))
  },
}

/** Leads the routes of what is behind the cache to it, with the router's own cache off. */
function routeThrough(configuration: Tree, { name, behind }: FrontingCache): Fix[] {
  const bypassing = routesOf(configuration)
    .filter(([, route]) => behind.includes(upstreamOf(route)?.name ?? ''))
    .map(([key]) => key)
  const isWithoutRoutes = routesOf(configuration).length === 0
  if (bypassing.length === 0 && !isWithoutRoutes) return []
  const through = { upstream: `${name}:http`, cache: { enabled: false } }
  if (isWithoutRoutes) {
    const route = { type: 'upstream', ...through }
    return [
      {
        title: `Add a route to ${name}`,
        consequence: CACHED,
        edit: (before) => put(before, ['routes', 'https://{default}/'], route),
      },
    ]
  }
  return [
    {
      consequence: CACHED,
      title: `Lead ${bypassing.length === 1 ? bypassing[0] : `${bypassing.length} routes`} to ${name}`,
      edit: (before) =>
        bypassing.reduce((tree, key) => {
          const route = get(get(tree, 'routes'), key)
          return isTree(route) ? put(tree, ['routes', key], { ...route, ...through }) : tree
        }, before),
    },
  ]
}

const CACHED = 'From then on, what its VCL allows is answered from the cache.'
