import { isTree, Tagged, type Value } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { isPlain, locationsOf } from '../shared/applications/placed-locations.ts'
import { renameTo } from '../shared/faults/unknown-keys.ts'
import { called } from '../shared/words/entry-words.ts'

const isMapOrNothing = (value: Value) => value === null || isTree(value) || value instanceof Tagged

export const locationPathSlash: EntryRule = {
  id: 'location-path-slash',
  category: 'schema',
  severity: 'error',
  scope: 'application',
  title: 'The path of a location starts with a slash',
  why: 'Requests are matched by their path, and every path starts with a slash. Regular expressions belong into rules.',
  page: '/create-apps/image-properties/web.html',
  check: (entry) =>
    locationsOf(entry).flatMap(({ name, value, path }) =>
      // What is no map is no location: of a key of one that stands beside them, another rule speaks.
      name.startsWith('/') || !isMapOrNothing(value)
        ? []
        : [
            {
              at: path,
              message: `The location "${name}" of ${called(entry)} does not start with a slash. Write the path of the requests it answers.`,
              fixes: isPlain(name) ? renameTo(path, [`/${name}`]) : [],
            },
          ],
    ),
}
