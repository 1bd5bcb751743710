import { expect, test } from 'vitest'
import { isSection, KIND_OF_SECTION, SECTIONS } from './sections.ts'

test('every section has a kind of node, and nothing else is a section', () => {
  expect(SECTIONS).toEqual(Object.keys(KIND_OF_SECTION))
  expect(SECTIONS.every(isSection)).toBe(true)
  expect(['service', 'constructor', '', 0, undefined].some(isSection)).toBe(false)
})
