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
  why: 'The schemas take any text there, but the web server knows only one number with a unit: `ms`, `s`, `m`, `h`, `d`, `w`, `M` for months or `y`; `-1` stands for none.',
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
      if (typeof value !== 'string' && typeof value !== 'number') return
      const text = String(value)
      if (typeof value === 'number' ? value >= -1 : isDuration(text)) return
      if (/^\s*-\s*\d/.test(text)) {
        return {
          message: `${keyOf(entry, path)} is ${text}, and the only time below 0 is -1, for none. Write -1, or a time.`,
          fixes: [write('Write -1', path, -1)],
        }
      }
      const meant = durationMeant(text)
      return {
        message: `${keyOf(entry, path)} is "${text}", which is no time. Write seconds, or one number with its unit, such as "${meant ?? '5m'}".`,
        fixes: meant === undefined ? [] : [write(`Write it as ${meant}`, path, meant)],
      }
    },
  ),
}
