import type { EntryRule } from '../rule.ts'
import { eachType } from '../shared/faults/typed.ts'
import { upgrades } from '../shared/fixes/type-fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'

export const versionRetired: EntryRule = {
  id: 'version-retired',
  category: 'lifecycle',
  severity: 'warning',
  scope: 'container',
  title: 'The version of an image is maintained',
  why: 'A retired version still deploys, but nobody mends it: known holes stay open.',
  page: '/add-services.html',
  isToldOnce: true,
  check: eachType('listed', ({ image, version }, entry, { today }) => {
    if (version.status !== 'retired' || image.type === 'composable') return
    const type = keyOf(entry, [...entry.path, 'type'])
    return {
      message: `${type} asks for version ${version.version} of ${image.title}, which is retired and no longer maintained. Upgrade it.`,
      cause: `${image.type}:${version.version}`,
      fixes: upgrades(entry, image, version.version, today),
    }
  }),
}
