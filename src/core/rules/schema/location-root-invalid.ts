import { stringAt } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { hasOddSegment, locationsOf } from '../shared/applications/placed-locations.ts'
import { write } from '../shared/fixes/fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'

export const locationRootInvalid: EntryRule = {
  id: 'location-root-invalid',
  category: 'schema',
  severity: 'error',
  scope: 'application',
  title: 'The root of a location is a directory inside the application',
  why: 'It is written from the root of the application on, without a slash before it; an empty text is that root itself.',
  page: '/create-apps/image-properties/web.html',
  check: (entry) =>
    locationsOf(entry).flatMap(({ value, path }) => {
      const root = stringAt(value, 'root') ?? ''
      if (root === '' || !hasOddSegment(root)) return []
      const at = [...path, 'root']
      const inside = root.split('/').filter((part) => part !== '' && part !== '.')
      return [
        {
          at,
          // Deployed projects say so, and mean the root of the application.
          ...(/^\.\/?$/.test(root) && { severity: 'warning' }),
          message: `${keyOf(entry, at)} is "${root}". Write the directory from the root of the application on, without a slash before it${inside.length === 0 ? '; an empty text is that root' : ', "." or ".."'}.`,
          fixes: inside.includes('..') ? [] : [write(`Write "${inside.join('/')}"`, at, inside.join('/'))],
        },
      ]
    }),
}
