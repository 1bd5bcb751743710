import { leadToEach } from '../fixes.ts'
import { imageOfContainer } from '../images.ts'
import { eachLink } from '../links.ts'
import type { EntryRule } from '../rule.ts'

export const relationshipNoDefaultEndpoint: EntryRule = {
  id: 'relationship-no-default-endpoint',
  category: 'reference',
  severity: 'error',
  scope: 'container',
  title: 'Services without a default endpoint are reached by naming one',
  why: 'Some services have no endpoint of their own accord, so there is none to fall back on and the deploy fails.',
  page: '/create-apps/image-properties/relationships.html',
  check: eachLink((link, destination) => {
    if (destination.kind !== 'container' || link.endpoint !== undefined) return
    const { name, endpoints = [] } = destination.container
    const image = imageOfContainer(destination.container)
    if (image?.kind !== 'service' || image.nullRelationship !== 'never' || image.mounted || image.opens)
      return
    return {
      message: `The service "${name}" (${image.title}) has no default endpoint. Name one in relationship "${link.name}".`,
      fixes: leadToEach(link, name, endpoints),
    }
  }),
}
