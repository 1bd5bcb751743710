import type { EntryRule } from '../rule.ts'
import { leadToEach } from '../shared/fixes/fixes.ts'
import { eachConnection } from '../shared/links/links.ts'
import { isReplicaLink } from '../shared/services/replicas.ts'
import { listOf } from '../shared/words/words.ts'

export const relationshipEndpointUnknown: EntryRule = {
  id: 'relationship-endpoint-unknown',
  category: 'reference',
  severity: 'error',
  scope: 'container',
  title: 'A relationship names an endpoint that the service has',
  why: 'The endpoints of a service come with its image, or are those of its `configuration.endpoints`. There are no others.',
  page: '/create-apps/image-properties/relationships.html',
  check: eachConnection((link, { kind, name, endpoints }, entry) => {
    const { endpoint } = link
    if (kind !== 'service' || endpoint === undefined || isReplicaLink(link, entry)) return
    if (!endpoints?.length || endpoints.includes(endpoint)) return
    return {
      message: `The service "${name}" has no endpoint "${endpoint}". Use ${listOf(endpoints, 'or')}.`,
      fixes: leadToEach(link, name, endpoints),
    }
  }),
}
