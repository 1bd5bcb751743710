import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isEqual } from '../base/equal.ts'
import { Tagged, type Value } from '../base/tree.ts'
import { anyTree } from '../model/arbitraries.ts'
import { fingerprint } from './fingerprint.ts'

test('is the same text for equal values, and another for any others', () => {
  fc.assert(
    fc.property(anyTree, anyTree, (one, other) => {
      expect(fingerprint(one) === fingerprint(other)).toBe(isEqual(one, other))
    }),
  )
})

test.each<[Value, Value]>([
  [
    { a: 1, b: 2 },
    { b: 2, a: 1 },
  ],
  [[{ a: Number.NaN }], [{ a: Number.NaN }]],
])('of %j and %j is the same', (one, other) => {
  expect(fingerprint(one)).toBe(fingerprint(other))
})

test.each<[Value, Value]>([
  [1, '1'],
  [null, 'null'],
  [0, -0],
  [Number.NaN, null],
  [[], {}],
  [{ a: null }, {}],
  [['a,b'], ['a', 'b']],
  [new Tagged('!include', 'x'), new Tagged('!archive', 'x')],
  [new Tagged('!include', 'x'), '!"!include""x"'],
])('of %j and %j is not the same', (one, other) => {
  expect(fingerprint(one)).not.toBe(fingerprint(other))
})
