import { newestVersion } from '../../catalog/catalog.ts'
import type { EntryRule } from '../rule.ts'
import { closestTo } from '../shared/faults/type-verdict.ts'
import { eachType } from '../shared/faults/typed.ts'
import { upgrades, writeType } from '../shared/fixes/type-fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'
import { listOf } from '../shared/words/words.ts'

export const unknownVersion: EntryRule = {
  id: 'unknown-version',
  category: 'schema',
  severity: 'error',
  scope: 'container',
  title: 'A type names a version that its image has',
  why: 'The platform takes exactly the versions that it lists: no shorter ones, no longer ones and no ranges.',
  page: '/add-services.html',
  check: eachType('unknown-version', ({ image, version }, entry, { today }) => {
    const close = closestTo(image, version).slice(0, 4)
    const offered = close.length > 0 ? close : [newestVersion(image)]
    const isLong = close.some((one) => version.startsWith(one))
    const hint = close.length === 0 ? 'such as' : isLong ? 'the shorter' : 'in full'
    return {
      message: `${keyOf(entry, [...entry.path, 'type'])} asks for version "${version}" of ${image.title}, which does not exist. Name a version that does, ${hint} ${listOf(offered, 'or')}.`,
      fixes:
        close.length > 0
          ? close.map((one) => writeType(entry, `${image.type}:${one}`))
          : upgrades(entry, image, undefined, today),
    }
  }),
}
