import type { EntryRule } from '../rule.ts'
import { leadTo } from '../shared/fixes/fixes.ts'
import { eachConnection } from '../shared/links/links.ts'
import { imageOfContainer } from '../shared/services/images.ts'

export const relationshipDefaultNotFlagged: EntryRule = {
  id: 'relationship-default-not-flagged',
  category: 'reference',
  severity: 'info',
  scope: 'container',
  title: 'A default endpoint that only the documentation promises is better named',
  why: 'Default endpoints have not reached every image yet. A relationship that names its endpoint works with all of them.',
  page: '/create-apps/image-properties/relationships.html',
  check: eachConnection((link, container) => {
    const { name, ownEndpoints, defaultEndpoint } = container
    const image = imageOfContainer(container)
    if (link.endpoint !== undefined || image?.nullRelationship !== 'documented') return
    if (ownEndpoints || defaultEndpoint === undefined) return
    return {
      message: `${image.title} is not marked as having a default endpoint. Name "${defaultEndpoint}" in relationship "${link.name}".`,
      fixes: [leadTo(link, name, defaultEndpoint)],
    }
  }),
}
