import { leadTo } from '../fixes.ts'
import { eachLink, isSelf } from '../links.ts'
import type { EntryRule } from '../rule.ts'

export const relationshipAppEndpointNotHttp: EntryRule = {
  id: 'relationship-app-endpoint-not-http',
  category: 'reference',
  severity: 'error',
  scope: 'container',
  title: 'Applications are reached on the endpoint http',
  why: 'One application calls another over HTTP; the only other endpoint is `php`, which PHP applications have.',
  page: '/create-apps/multi-app/relationships.html',
  check: eachLink((link, destination, entry) => {
    if (destination.kind !== 'container' || destination.container.kind !== 'application') return
    const { name, endpoints } = destination.container
    if (link.endpoint === undefined || !endpoints || endpoints.includes(link.endpoint)) return
    if (isSelf(link, destination.container, entry)) return
    return {
      message: `The application "${name}" has no endpoint "${link.endpoint}". Connect relationship "${link.name}" to "http".`,
      fixes: [leadTo(link, name, 'http')],
    }
  }),
}
