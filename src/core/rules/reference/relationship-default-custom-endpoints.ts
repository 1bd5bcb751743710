import type { EntryRule } from '../rule.ts'
import { leadToEach } from '../shared/fixes/fixes.ts'
import { eachConnection } from '../shared/links/links.ts'
import { imageOfContainer } from '../shared/services/images.ts'
import { isReplicaLink } from '../shared/services/replicas.ts'

export const relationshipDefaultCustomEndpoints: EntryRule = {
  id: 'relationship-default-custom-endpoints',
  category: 'reference',
  severity: 'warning',
  scope: 'container',
  title: 'Where a service declares endpoints, relationships name one of them',
  why: 'Declared endpoints replace those of the image, the default one included, so it cannot be relied on.',
  page: '/create-apps/image-properties/relationships.html',
  check: eachConnection((link, container, entry) => {
    if (link.endpoint !== undefined || isReplicaLink(link, entry)) return
    const { name, ownEndpoints, defaultEndpoint, endpoints = [] } = container
    if (!ownEndpoints || imageOfContainer(container)?.nullRelationship === 'never') return
    return {
      severity: defaultEndpoint === undefined ? 'error' : 'warning',
      message: `The service "${name}" declares its own endpoints. Name one of them in relationship "${link.name}".`,
      fixes: leadToEach(link, name, endpoints),
    }
  }),
}
