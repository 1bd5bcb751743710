import { expect, test } from 'vitest'
import { lineChanges } from './line-changes.ts'

function changed(before: string, after: string): [string, string][] {
  return lineChanges(before, after).map(({ fromA, toA, fromB, toB }) => [
    before.slice(fromA, toA),
    after.slice(fromB, toB),
  ])
}

test('a line that only stands deeper is the same line', () => {
  expect(changed('a:\n  b: 1\n', 'x:\n  a:\n    b: 1\n')).toEqual([['', 'x:\n']])
})

test('lines that say something else are a change, up to the end of the text', () => {
  expect(changed('a: 1\nb: 2\n', 'a: 1\nb: 3\n')).toEqual([['b: 2\n', 'b: 3\n']])
  expect(changed('a: 1', 'a: 1\nb: 2')).toEqual([['', 'b: 2']])
})

test('equal texts have no change', () => {
  expect(changed('a\nb', '  a\nb')).toEqual([])
})
