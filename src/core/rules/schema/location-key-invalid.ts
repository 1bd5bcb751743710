import type { EntryRule } from '../rule.ts'
import { hasOddSegment, isPlain, locationsOf } from '../shared/applications/placed-locations.ts'
import { called } from '../shared/words/entry-words.ts'

export const locationKeyInvalid: EntryRule = {
  id: 'location-key-invalid',
  category: 'schema',
  severity: 'error',
  scope: 'application',
  title: 'The path of a location is a plain path',
  why: 'A location answers paths that start with it: no query, no fragment, no expression, no spaces, and no empty, `.` or `..` segment.',
  page: '/create-apps/image-properties/web.html',
  check: (entry) =>
    locationsOf(entry).flatMap(({ name, path }) => {
      const isWrong =
        name.startsWith('/') && (!isPlain(name) || hasOddSegment(name.slice(1).replace(/^$/, 'x')))
      return isWrong
        ? [
            {
              at: path,
              message: `The location "${name}" of ${called(entry)} is no plain path. Write the start of the paths it answers, and put expressions into its rules.`,
            },
          ]
        : []
    }),
}
