import { upstreamOf } from '../../model/routes.ts'
import type { EntryRule } from '../rule.ts'
import { write } from '../shared/fixes/fixes.ts'
import { destinationOf } from '../shared/links/destination.ts'

export const routeUpstreamWorker: EntryRule = {
  id: 'route-upstream-worker',
  category: 'route',
  severity: 'error',
  scope: 'route',
  title: 'No route leads to a worker',
  why: 'Workers accept no traffic from outside. What has to be reached is an application.',
  page: '/create-apps/workers.html',
  check: ({ name: route, value, path }, { containers }) => {
    const destination = destinationOf(upstreamOf(value)?.name ?? '', containers)
    if (destination.kind !== 'worker') return []
    const { name, application } = destination.worker
    const at = [...path, 'upstream']
    return [
      {
        at,
        message: `Route "${route}" leads to "${name}", a worker of "${application}". Lead it to an application.`,
        fixes: [write(`Lead it to ${application}`, at, `${application}:http`)],
      },
    ]
  },
}
