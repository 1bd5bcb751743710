import { upstreamOf } from '../../model/routes.ts'
import type { EntryRule } from '../rule.ts'
import { serveNearest } from '../shared/fixes/suggestions.ts'
import { destinationOf } from '../shared/links/destination.ts'

export const routeUnknownUpstream: EntryRule = {
  id: 'route-unknown-upstream',
  category: 'route',
  severity: 'error',
  scope: 'route',
  title: 'A route leads to an application or service of its project',
  why: 'What the upstream names does not exist, so nothing can answer at this address.',
  page: '/define-routes.html',
  check: ({ name: route, value, path }, { containers }) => {
    const upstream = upstreamOf(value)
    if (!upstream || destinationOf(upstream.name, containers).kind !== 'missing') return []
    return [
      {
        at: [...path, 'upstream'],
        message: `Route "${route}" leads to "${upstream.name}", which is no application or service here. Create it, or correct the name.`,
        fixes: serveNearest(path, upstream.name, containers),
      },
    ]
  },
}
