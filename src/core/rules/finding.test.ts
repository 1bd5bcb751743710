import { expect, test } from 'vitest'
import { fromPointer } from '../base/path.ts'
import type { Silenced } from '../model/design.ts'
import { docsUrl, isSilenced, toFinding } from './finding.ts'
import { relationshipSelf } from './reference/relationship-self.ts'

test('pages are on the site of their flavour', () => {
  expect(docsUrl('/define-routes.html')).toBe('https://docs.upsun.com/define-routes.html')
  expect(docsUrl('fixed:/add-services.html')).toBe('https://fixed.docs.upsun.com/add-services.html')
})

test.each<[string, Partial<Silenced>, boolean]>([
  ['in its own place', { at: '/applications/api/relationships/me' }, true],
  ['in the entry that holds it', { at: '/applications/api' }, true],
  ['in the whole design', { at: '' }, true],
  ['in its project', { at: '', project: 'p' }, true],
  ['in another project', { at: '', project: 'q' }, false],
  ['in an entry whose name begins the same', { at: '/applications/ap' }, false],
  ['of another rule', { at: '', rule: 'relationship-shape' }, false],
])('what is silenced %s', (_, silenced, expected) => {
  const at = fromPointer('/applications/api/relationships/me') ?? []
  const finding = toFinding(relationshipSelf, { at, message: 'A circle.' }, 'p')
  const one = { rule: 'relationship-self', at: '', reason: 'A test.', ...silenced }
  expect(isSilenced(finding, [one])).toBe(expected)
})
