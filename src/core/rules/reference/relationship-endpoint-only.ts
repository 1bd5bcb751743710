import { get } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { leadTo } from '../shared/fixes/fixes.ts'
import { eachLink } from '../shared/links/links.ts'

export const relationshipEndpointOnly: EntryRule = {
  id: 'relationship-endpoint-only',
  category: 'reference',
  severity: 'warning',
  scope: 'container',
  title: 'A relationship with an endpoint names its service too',
  why: 'The documentation does not say what an endpoint without a service means.',
  page: '/create-apps/image-properties/relationships.html',
  check: eachLink((link, destination) => {
    if (link.form !== 'endpoint-only' || destination.kind !== 'container') return
    if (get(link.value, 'service') === null) return
    return {
      message: `Relationship "${link.name}" names an endpoint and no service. Add "service: ${link.service}".`,
      fixes: [leadTo(link, link.service, link.endpoint)],
    }
  }),
}
