import { expect, test } from 'vitest'
import { positionAt } from './position.ts'

test.each([
  ['', 0, { line: 1, column: 1 }],
  ['a\nbc', 3, { line: 2, column: 2 }],
  ['a\n\n', 3, { line: 3, column: 1 }],
  ['\uFEFFa', 1, { line: 1, column: 1 }],
  ['\uFEFFa', 0, { line: 1, column: 1 }],
  ['a\r\nbc', 3, { line: 2, column: 1 }],
  ['a\rbc', 2, { line: 2, column: 1 }],
  ['\u{1F600}x', 2, { line: 1, column: 3 }],
])('offset %#: lines end as in YAML and columns are UTF-16 units', (text, offset, position) => {
  expect(positionAt(text, offset)).toEqual(position)
})
