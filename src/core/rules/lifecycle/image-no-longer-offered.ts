import type { EntryRule } from '../rule.ts'
import { eachType } from '../shared/faults/typed.ts'
import { called } from '../shared/words/entry-words.ts'

export const imageNoLongerOffered: EntryRule = {
  id: 'image-no-longer-offered',
  category: 'lifecycle',
  severity: 'error',
  scope: 'container',
  title: 'The image is still offered',
  why: 'The platform had this image once and offers it no more. What runs may go on running for a while; a new environment is rejected.',
  page: '/add-services.html',
  isToldOnce: true,
  check: eachType('withdrawn-image', ({ image }, entry) => ({
    cause: image,
    message: `The image "${image}" of ${called(entry)} is no longer offered. Move to another one, or to a composable image that has it.`,
  })),
}
