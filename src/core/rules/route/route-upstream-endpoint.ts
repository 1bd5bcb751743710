import type { EntryRule } from '../rule.ts'
import { write } from '../shared/fixes/fixes.ts'
import { eachUpstream, routedEndpoint, speaksHttp } from '../shared/routes/upstreams.ts'

export const routeUpstreamEndpoint: EntryRule = {
  id: 'route-upstream-endpoint',
  category: 'route',
  severity: 'error',
  scope: 'route',
  title: 'An upstream names an endpoint that its target has',
  why: 'Applications answer routes at `http`, services at the endpoints of their image. Nothing answers at another.',
  page: '/define-routes.html',
  check: eachUpstream(({ container, endpoint }, { name: route, path }) => {
    const { name, endpoints } = container
    const isPhp = endpoint === 'php'
    if (!endpoint || !endpoints || (endpoints.includes(endpoint) && !isPhp)) return
    if (!speaksHttp({ container })) return
    const routed = routedEndpoint(container)
    const fixes =
      routed === undefined
        ? []
        : [write(`Lead it to ${name}:${routed}`, [...path, 'upstream'], `${name}:${routed}`)]
    if (isPhp && endpoints.includes('php')) {
      const message = `Route "${route}" leads to "${name}:php", an old form that the platform’s linter rejects. Write "${name}:http".`
      return { severity: 'warning', message, fixes }
    }
    const known = routed ?? endpoints.join(' or ')
    return {
      message: `Route "${route}" leads to "${name}:${endpoint}", an endpoint that "${name}" does not have. Use ${known}.`,
      fixes,
    }
  }),
}
