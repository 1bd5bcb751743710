import { imageOf, parseType } from '../../catalog/catalog.ts'
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
  check: eachConnection((link, { kind, name, type = '', endpoints, ownEndpoints }, entry) => {
    const { endpoint } = link
    if (kind !== 'service' || endpoint === undefined || isReplicaLink(link, entry)) return
    if (!endpoints?.length || endpoints.includes(endpoint)) return
    // The endpoints of images that the registry does not list are those of a documentation that may lag behind.
    const isDoubtful = !ownEndpoints && imageOf(parseType(type).image)?.unlisted
    return {
      ...(isDoubtful && { severity: 'warning' }),
      message: `The service "${name}" has no endpoint "${endpoint}". Use ${listOf(endpoints, 'or')}.`,
      fixes: leadToEach(link, name, endpoints),
    }
  }),
}
