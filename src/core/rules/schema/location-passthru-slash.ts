import type { EntryRule } from '../rule.ts'
import { eachValue } from '../shared/faults/values-at.ts'
import { write } from '../shared/fixes/fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'

export const locationPassthruSlash: EntryRule = {
  id: 'location-passthru-slash',
  category: 'schema',
  severity: 'warning',
  scope: 'application',
  title: 'What a location passes requests through to is a path',
  why: 'A path starts with a slash and counts from the address, not from a directory. No schema checks that.',
  page: '/create-apps/image-properties/web.html',
  check: eachValue(
    [
      ['web', 'locations', '*', 'passthru'],
      ['web', 'locations', '*', 'rules', '*', 'passthru'],
      ['web', 'passthru'],
    ],
    (value, path, entry) => {
      if (typeof value !== 'string') return
      // The validator knows nothing but texts in rules.
      if (['true', 'false'].includes(value) && !path.includes('rules')) {
        return {
          message: `${keyOf(entry, path)} is the text "${value}", which is taken for a path. Write it without quotes.`,
          fixes: [write('Write it without quotes', path, value === 'true')],
        }
      }
      if (!/^[\w.-]+\.\w+/.test(value)) return
      return {
        message: `${keyOf(entry, path)} is "${value}", without a slash at its start. Write "/${value}".`,
        fixes: [write(`Write /${value}`, path, `/${value}`)],
      }
    },
  ),
}
