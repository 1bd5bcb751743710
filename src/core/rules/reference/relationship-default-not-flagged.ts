import { leadTo } from '../fixes.ts'
import { imageOfContainer } from '../images.ts'
import { eachLink } from '../links.ts'
import { isReplicaLink } from '../replicas.ts'
import type { EntryRule } from '../rule.ts'

export const relationshipDefaultNotFlagged: EntryRule = {
  id: 'relationship-default-not-flagged',
  category: 'reference',
  severity: 'info',
  scope: 'container',
  title: 'A default endpoint that only the documentation promises is better named',
  why: 'Default endpoints have not reached every image yet. A relationship that names its endpoint works with all of them.',
  page: '/create-apps/image-properties/relationships.html',
  check: eachLink((link, destination, entry) => {
    if (destination.kind !== 'container' || link.endpoint !== undefined) return
    if (isReplicaLink(link, entry)) return
    const { name, ownEndpoints, defaultEndpoint } = destination.container
    const image = imageOfContainer(destination.container)
    if (ownEndpoints || image?.nullRelationship !== 'documented' || defaultEndpoint === undefined) return
    return {
      message: `${image.title} is not marked as having a default endpoint. Name "${defaultEndpoint}" in relationship "${link.name}".`,
      fixes: [leadTo(link, name, defaultEndpoint)],
    }
  }),
}
