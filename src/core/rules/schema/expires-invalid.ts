import type { EntryRule } from '../rule.ts'
import { durationMeant, isDuration } from '../shared/faults/durations.ts'
import { eachValue } from '../shared/faults/values-at.ts'
import { write } from '../shared/fixes/fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'

export const expiresInvalid: EntryRule = {
  id: 'expires-invalid',
  category: 'schema',
  severity: 'warning',
  scope: 'entry',
  title: 'What is cached expires after a time that can be read',
  why: 'The schemas take any text there, but the web server knows only a number with a unit: `ms`, `s`, `m`, `h`, `d`, `w`, `M` for months or `y`.',
  page: '/create-apps/image-properties/web.html',
  check: eachValue(
    [
      ['web', 'expires'],
      ['web', 'locations', '*', 'expires'],
      ['web', 'locations', '*', 'rules', '*', 'expires'],
      ['redirects', 'expires'],
      ['redirects', 'paths', '*', 'expires'],
    ],
    (value, path, entry) => {
      if (typeof value !== 'string' || isDuration(value)) return
      const meant = durationMeant(value)
      return {
        message: `${keyOf(entry, path)} is "${value}", which is no time. Write seconds, or a number with its unit, such as "${meant ?? '5m'}".`,
        fixes: meant === undefined ? [] : [write(`Write it as ${meant}`, path, meant)],
      }
    },
  ),
}
