import { rememberedOfMap } from '../../base/remembered.ts'
import { get, stringAt, type Tree } from '../../base/tree.ts'
import { locationsOf } from '../../model/locations.ts'
import { entryOf } from '../../model/node-path.ts'
import { applicationsOf, servicesOf } from '../../model/queries.ts'
import { upstreamOf } from '../../model/routes.ts'
import type { Problem, ProjectRule } from '../rule.ts'
import { write } from '../shared/fixes/fixes.ts'
import { type PlacedRoute, placedRoutes } from '../shared/routes/placed-routes.ts'
import { typeOf } from '../shared/services/service-type.ts'

export const routeWebsocket: ProjectRule = {
  id: 'route-websocket',
  category: 'route',
  severity: 'warning',
  scope: 'project',
  title: 'What stays connected is neither cached nor buffered',
  why: 'Web sockets and server-sent events need the cache of their route off, and web sockets the buffering of requests as well: otherwise messages wait.',
  page: '/define-routes.html',
  check: (configuration) => {
    const lasting = lastingConnections(configuration)
    if (lasting.size === 0) return []
    const routes = placedRoutes(configuration)
    const served = new Set(routes.flatMap(({ value }) => upstreamOf(value)?.name ?? []))
    return [
      ...routes.flatMap((route) => cacheFault(lasting, route)),
      ...[...served].flatMap((name) =>
        lasting.get(name) === 'sockets' ? bufferingFault(configuration, name) : [],
      ),
    ]
  },
}

function cacheFault(lasting: ReadonlyMap<string, Lasting>, { name, value, path }: PlacedRoute): Problem[] {
  const upstream = upstreamOf(value)?.name ?? ''
  const cache = get(value, 'cache')
  const isOff = cache === false || get(cache, 'enabled') === false
  if (isOff || !lasting.has(upstream)) return []
  return [
    {
      at: cache === undefined ? path : [...path, 'cache'],
      message: `"${upstream}" keeps connections open, and route "${name}" caches. Switch its cache off.`,
      fixes: [write('Switch the cache off', [...path, 'cache', 'enabled'], false)],
    },
  ]
}

function bufferingFault(configuration: Tree, name: string): Problem[] {
  const application = entryOf(configuration, { kind: 'application', name }) ?? null
  return locationsOf(application).flatMap(([location, value]): Problem[] => {
    const isOff = get(get(value, 'request_buffering'), 'enabled') === false
    if (isOff || !get(value, 'passthru')) return []
    const at = ['applications', name, 'web', 'locations', location]
    return [
      {
        at,
        message: `"${name}" serves web sockets, and its location "${location}" buffers requests. Switch that off.`,
        fixes: [write('Switch buffering off', [...at, 'request_buffering', 'enabled'], false)],
      },
    ]
  })
}

/** How something stays connected: by web sockets, or by events that a server sends. */
type Lasting = 'sockets' | 'events'

function lastingConnections(configuration: Tree): ReadonlyMap<string, Lasting> {
  const lasting = new Map<string, Lasting>()
  for (const [name, value] of applicationsOf(configuration)) {
    const how = lastingOf(value)
    if (how) lasting.set(name, how)
  }
  for (const [name, value] of servicesOf(configuration)) {
    if (typeOf(value).image === 'mercure') lasting.set(name, 'events')
  }
  return lasting
}

const lastingOf = rememberedOfMap((application): Lasting | null => {
  const start = stringAt(get(get(application, 'web'), 'commands'), 'start') ?? ''
  if (SOCKETS.test(start)) return 'sockets'
  return EVENTS.test(start) ? 'events' : null
}, null)

/** Servers that do nothing else, by the words that start them. */
const SOCKETS =
  /\b(reverb:start|websockets:serve|soketi|centrifugo|laravel-echo-server|y-websocket|hocuspocus)\b/
const EVENTS = /(^|[\s/])mercure(\s+run)?\b/m
