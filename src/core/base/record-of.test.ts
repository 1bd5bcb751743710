import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { recordOf } from './record-of.ts'

const Ages = recordOf(
  z.strictObject({ age: z.int() }),
  { entries: 3, keyLength: 12 },
  (key) => key !== 'nobody',
)

test.each(['__proto__', 'constructor', 'toString', 'ann'])(
  'keeps an entry called %s as an own key',
  (name) => {
    const read = z.parse(Ages, JSON.parse(`{ "${name}": { "age": 1 } }`))
    expect(Object.entries(read)).toEqual([[name, { age: 1 }]])
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype)
  },
)

test.each([
  ['no map', [], ''],
  ['null', null, ''],
  ['too many entries', { a: { age: 1 }, b: { age: 1 }, c: { age: 1 }, d: { age: 1 } }, ''],
  ['a key that is too long', { 'much-too-long': { age: 1 } }, 'much-too-lon'],
  ['a key that is refused', { nobody: { age: 1 } }, 'nobody'],
  ['a wrong value', { ann: { age: 'old' } }, 'ann/age'],
])('refuses %s and says where', (_, input, at) => {
  const [issue] = z.safeParse(Ages, input).error?.issues ?? []
  expect(issue?.path.join('/')).toBe(at)
})

test('may be absent where it is optional', () => {
  const Optional = z.strictObject({ ages: z.optional(Ages) })
  expect(z.parse(Optional, {})).toEqual({})
})
