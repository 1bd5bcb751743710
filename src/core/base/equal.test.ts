import { expect, test } from 'vitest'
import { isEqual } from './equal.ts'
import { Tagged, type Value } from './tree.ts'

const own: Value = JSON.parse('{"__proto__": 1}')

test.each<[Value | undefined, Value | undefined]>([
  [
    { a: 1, b: [2, { c: null }] },
    { b: [2, { c: null }], a: 1 },
  ],
  [Number.NaN, Number.NaN],
  [new Tagged('!include', { path: 'x' }), new Tagged('!include', { path: 'x' })],
  [undefined, undefined],
  [own, JSON.parse('{"__proto__": 1}')],
])('%j equals %j', (left, right) => {
  expect(isEqual(left, right)).toBe(true)
})

test.each<[Value | undefined, Value | undefined]>([
  [undefined, null],
  [null, {}],
  [{}, []],
  [{ a: null }, {}],
  [0, -0],
  ['1', 1],
  [
    [1, 2],
    [2, 1],
  ],
  [[1], [1, 2]],
  [{ a: 1 }, { b: 1 }],
  [own, {}],
  [{}, own],
  [new Tagged('!include', 'x'), new Tagged('!archive', 'x')],
  [new Tagged('!include', 'x'), new Tagged('!include', 'y')],
  [new Tagged('!include', 'x'), 'x'],
  [{ tag: '!include', value: 'x' }, new Tagged('!include', 'x')],
])('%j differs from %j', (left, right) => {
  expect(isEqual(left, right)).toBe(false)
  expect(isEqual(right, left)).toBe(false)
})
