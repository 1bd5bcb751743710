import type { EntryRule } from '../rule.ts'
import { write } from '../shared/fixes/fixes.ts'
import { eachUpstream, routedEndpoint, speaksHttp } from '../shared/routes/upstreams.ts'

export const routeUpstreamNoEndpoint: EntryRule = {
  id: 'route-upstream-no-endpoint',
  category: 'route',
  severity: 'error',
  scope: 'route',
  title: 'An upstream names an endpoint',
  why: 'An upstream is written as `name:endpoint`. The schemas let a name alone through; the platform’s linter rejects it.',
  page: '/define-routes.html',
  check: eachUpstream(({ container, endpoint }, { name: route, path }) => {
    if (endpoint || speaksHttp({ container }) === false) return
    const { name } = container
    const routed = routedEndpoint(container)
    const named = `${name}:${routed ?? 'http'}`
    return {
      message: `Route "${route}" leads to "${name}" without an endpoint. Write "${named}".`,
      fixes: routed === undefined ? [] : [write(`Lead it to ${named}`, [...path, 'upstream'], named)],
    }
  }),
}
