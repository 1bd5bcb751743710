import type { EntryRule } from '../rule.ts'
import { leadToEach } from '../shared/fixes/fixes.ts'
import { eachConnection } from '../shared/links/links.ts'
import { imageOfContainer } from '../shared/services/images.ts'

export const relationshipNoDefaultEndpoint: EntryRule = {
  id: 'relationship-no-default-endpoint',
  category: 'reference',
  severity: 'error',
  scope: 'container',
  title: 'Services without a default endpoint are reached by naming one',
  why: 'Some services have no endpoint of their own accord, so there is none to fall back on and the deploy fails.',
  page: '/create-apps/image-properties/relationships.html',
  check: eachConnection((link, container) => {
    const { name, endpoints = [] } = container
    const image = imageOfContainer(container)
    if (link.endpoint !== undefined || image?.kind !== 'service' || image.nullRelationship !== 'never') return
    if (image.mounted) return
    return {
      message: `The service "${name}" (${image.title}) has no default endpoint. Name one in relationship "${link.name}".`,
      fixes: leadToEach(link, name, endpoints),
    }
  }),
}
