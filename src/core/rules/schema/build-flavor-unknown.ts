import type { EntryRule } from '../rule.ts'
import { eachValue } from '../shared/faults/values-at.ts'
import { write } from '../shared/fixes/fixes.ts'
import { nearest } from '../shared/fixes/nearest.ts'
import { keyOf } from '../shared/words/entry-words.ts'
import { listOf } from '../shared/words/words.ts'

export const buildFlavorUnknown: EntryRule = {
  id: 'build-flavor-unknown',
  category: 'schema',
  severity: 'warning',
  scope: 'application',
  title: 'A build flavor is one that the platform has',
  why: 'A flavor is what the platform does before the build hook. The schemas take any text for one, and what is none fails the build or does nothing.',
  page: '/create-apps/app-reference/single-runtime-image.html',
  check: eachValue([['build', 'flavor']], (value, path, entry) => {
    if (typeof value !== 'string' || value === '' || FLAVORS.includes(value)) return
    const [meant] = nearest(value.toLowerCase(), FLAVORS)
    return {
      message: `${keyOf(entry, path)} is "${value}", which is no flavor. There are ${listOf(OFFERED, 'and')}: with "none", say all in the build hook.`,
      fixes: meant === undefined ? [] : [write(`Write ${meant}`, path, meant)],
    }
  }),
}

const OFFERED = ['none', 'default', 'composer']

/** With those of images that are old by now. */
const FLAVORS = [...OFFERED, 'drupal', 'symfony']
