import { get, isList } from '../../base/tree.ts'
import { newestVersion } from '../../catalog/catalog.ts'
import type { EntryRule } from '../rule.ts'
import { verdictOf } from '../shared/faults/type-verdict.ts'
import { typeLike, upgrades, writeType } from '../shared/fixes/type-fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'

export const typeFormat: EntryRule = {
  id: 'type-format',
  category: 'schema',
  severity: 'error',
  scope: 'container',
  title: 'A type is an image and a version',
  why: 'The platform reads a type as `image:version`, both of them, as one text.',
  page: '/create-apps/app-reference/single-runtime-image.html',
  check: (entry, { today }) => {
    const verdict = verdictOf(entry)
    const at = [...entry.path, 'type']
    if (verdict.kind === 'misshapen') {
      const type = get(entry.value, 'type')
      const parts = isList(type) ? type.filter((part) => typeof part === 'string') : []
      const isJoinable = isList(type) && type.length === 2 && parts.length === 2
      return [
        {
          at,
          message: `${keyOf(entry, at)} has to be text of the form "image:version". Write it as one text.`,
          fixes: isJoinable ? [writeType(entry, parts.join(':'))] : [],
        },
      ]
    }
    if (verdict.kind !== 'no-version') return []
    const { image, written } = verdict
    const version = written ?? newestVersion(image)
    return [
      {
        at,
        message: `${keyOf(entry, at)} needs a version after a colon: write "${image.type}:${version}" or another one.`,
        fixes:
          written === undefined
            ? upgrades(entry, image, undefined, today)
            : [writeType(entry, typeLike(image, written))],
      },
    ]
  },
}
