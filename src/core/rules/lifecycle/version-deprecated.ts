import { keyOf } from '../entry-words.ts'
import type { EntryRule } from '../rule.ts'
import { upgrades } from '../type-fixes.ts'
import { eachType } from '../typed.ts'

export const versionDeprecated: EntryRule = {
  id: 'version-deprecated',
  category: 'lifecycle',
  severity: 'warning',
  scope: 'container',
  title: 'The version of an image has a future',
  why: 'A deprecated version is no longer recommended: its makers stop or have stopped mending it, and it is retired next.',
  page: '/add-services.html',
  check: eachType('listed', ({ image, version }, entry) => {
    // Network storage has a rule of its own: its files do not survive another version.
    if (version.status !== 'deprecated' || image.mounted) return
    const type = keyOf(entry, [...entry.path, 'type'])
    return {
      message: `${type} asks for version ${version.version} of ${image.title}, which is deprecated. Upgrade it.`,
      fixes: upgrades(entry, image, version.version),
    }
  }),
}
