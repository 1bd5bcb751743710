import { expect, test } from 'vitest'
import { listOf } from './words.ts'

test('names are told as a sentence does', () => {
  expect(listOf(['a'], 'or')).toBe('"a"')
  expect(listOf(['a', 'b'], 'or')).toBe('"a" or "b"')
  expect(listOf(['a', 'b', 'c'], 'and')).toBe('"a", "b" and "c"')
  expect(listOf([], 'and')).toBe('')
})
