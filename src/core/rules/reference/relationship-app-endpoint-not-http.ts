import type { EntryRule } from '../rule.ts'
import { leadTo } from '../shared/fixes/fixes.ts'
import { eachConnection, isSelf } from '../shared/links/links.ts'

export const relationshipAppEndpointNotHttp: EntryRule = {
  id: 'relationship-app-endpoint-not-http',
  category: 'reference',
  severity: 'error',
  scope: 'container',
  title: 'Applications are reached on the endpoint http',
  why: 'One application calls another over HTTP; the only other endpoint is `php`, which PHP applications have.',
  page: '/create-apps/multi-app/relationships.html',
  check: eachConnection((link, container, entry) => {
    const { kind, name, endpoints } = container
    if (kind !== 'application' || link.endpoint === undefined) return
    if (endpoints?.includes(link.endpoint) || isSelf(link, container, entry)) return
    return {
      message: `The application "${name}" has no endpoint "${link.endpoint}". Connect relationship "${link.name}" to "http".`,
      fixes: [leadTo(link, name, 'http')],
    }
  }),
}
