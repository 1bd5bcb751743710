import { expect, test } from 'vitest'
import { listOf } from './words.ts'

test('names are told as a sentence does', () => {
  expect(listOf(['a'], 'or')).toBe('"a"')
  expect(listOf(['a', 'b'], 'or')).toBe('"a" or "b"')
  expect(listOf(['a', 'b', 'c'], 'and')).toBe('"a", "b" and "c"')
  expect(listOf([], 'and')).toBe('')
})

test('of many things a few are named, of choices all', () => {
  const names = Array.from({ length: 300 }, (_, at) => `db${at}`)
  expect(listOf(names, 'and')).toBe('"db0", "db1", "db2", "db3", "db4" and 295 more')
  expect(listOf(names.slice(0, 8), 'and')).toBe('"db0", "db1", "db2", "db3", "db4", "db5", "db6" and "db7"')
  expect(listOf(names, 'or').split(', ')).toHaveLength(299)
})
