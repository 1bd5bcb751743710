import { leadToEach } from '../fixes.ts'
import { imageOfContainer } from '../images.ts'
import { eachLink } from '../links.ts'
import { isReplicaLink } from '../replicas.ts'
import type { EntryRule } from '../rule.ts'

export const relationshipDefaultCustomEndpoints: EntryRule = {
  id: 'relationship-default-custom-endpoints',
  category: 'reference',
  severity: 'warning',
  scope: 'container',
  title: 'Where a service declares endpoints, relationships name one of them',
  why: 'Declared endpoints replace those of the image, the default one included, so it cannot be relied on.',
  page: '/create-apps/image-properties/relationships.html',
  check: eachLink((link, destination, entry) => {
    if (destination.kind !== 'container' || link.endpoint !== undefined) return
    if (isReplicaLink(link, entry)) return
    const { name, ownEndpoints, defaultEndpoint, endpoints = [] } = destination.container
    if (!ownEndpoints || imageOfContainer(destination.container)?.nullRelationship === 'never') return
    return {
      severity: defaultEndpoint === undefined ? 'error' : 'warning',
      message: `The service "${name}" declares its own endpoints. Name one of them in relationship "${link.name}".`,
      fixes: leadToEach(link, name, endpoints),
    }
  }),
}
