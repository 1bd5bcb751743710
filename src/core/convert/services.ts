import { stringAt, type Tree } from '../base/tree.ts'
import { imageOf, parseType } from '../catalog/catalog.ts'
import type { Flavour } from '../model/design.ts'
import type { Tell } from './note.ts'

/** What is to be known of a service's image on the flavour it moves to. */
export function noteAvailability(service: Tree, name: string, to: Flavour, tell: Tell): void {
  const image = imageOf(parseType(stringAt(service, 'type') ?? '').image)
  const at = ['services', name, 'type']
  if (image?.excludedFrom.includes(to)) {
    tell('service-unavailable', at, {
      message: `${image.title} is not available on ${WORDS[to]}. ${name} is kept as it is, and will not deploy.`,
      todo: 'Replace it by another service, or run it outside of the project.',
    })
  }
  if (image?.premium) {
    tell('premium', at, {
      message: `${image.title} is sold apart, on ${WORDS[to]} as well; the documentation is not clear where it is offered.`,
      todo: 'Ask the sales team of the platform before moving.',
    })
  }
}

const WORDS: Readonly<Record<Flavour, string>> = { flex: 'Flex', fixed: 'Fixed' }
