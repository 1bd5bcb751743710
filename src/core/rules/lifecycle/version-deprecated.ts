import type { EntryRule } from '../rule.ts'
import { eachType } from '../shared/faults/typed.ts'
import { upgrades } from '../shared/fixes/type-fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'

export const versionDeprecated: EntryRule = {
  id: 'version-deprecated',
  category: 'lifecycle',
  severity: 'warning',
  scope: 'container',
  title: 'The version of an image has a future',
  why: 'A deprecated version is no longer recommended, and it is retired next. While its makers still mend it there is time; after that, known holes stay open.',
  page: '/add-services.html',
  isToldOnce: true,
  check: eachType('listed', ({ image, version }, entry, { today }) => {
    const { version: number, status, endOfLife } = version
    // Network storage has a rule of its own: its files do not survive another version.
    if (status !== 'deprecated' || image.mounted) return
    const isMended = (endOfLife ?? '') >= today
    const type = keyOf(entry, [...entry.path, 'type'])
    const what = `${type} asks for version ${number} of ${image.title}, which is deprecated`
    return {
      ...(isMended && { severity: 'info' }),
      message: isMended
        ? `${what}; its makers mend it until ${endOfLife}. Upgrade it by then.`
        : `${what}. Upgrade it.`,
      cause: `${image.type}:${number}`,
      fixes: upgrades(entry, image, number, today),
    }
  }),
}
