import { expect, test } from 'vitest'
import { type Design, EMPTY_DESIGN } from '../../core/model/design.ts'
import type { FileContent } from '../../core/model/files.ts'
import { isEmpty } from './is-empty.ts'

function designOf(content: FileContent): Design {
  const files = { '.upsun/config.yaml': content }
  return { ...EMPTY_DESIGN, projects: [{ id: 'p', name: 'p', flavour: 'flex', files, configuration: {} }] }
}

test('a design without projects is empty', () => {
  expect(isEmpty(EMPTY_DESIGN)).toBe(true)
})

test.each(['', '\n', 'applications: {}\n', 'applications:\nservices:\n\nroutes: {  }\n'])(
  '%j is empty',
  (text) => {
    expect(isEmpty(designOf(text))).toBe(true)
  },
)

test.each([
  'applications: { api: {} }',
  '# to be done',
  'applications: [',
  'other: {}',
  new Uint8Array([255]),
])('%j would be lost', (content) => {
  expect(isEmpty(designOf(content))).toBe(false)
})

test('what is stated of a project without files would be lost too', () => {
  expect(isEmpty({ ...designOf(''), facts: { p: {} } })).toBe(true)
  expect(isEmpty({ ...designOf(''), facts: { p: { answers: { multiSite: false } } } })).toBe(false)
})
