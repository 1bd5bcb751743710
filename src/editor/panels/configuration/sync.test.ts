import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differingStretch } from './sync.ts'

test('the stretch turns the first text into the second', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 12 })
  fc.assert(
    fc.property(word, word, (before, after) => {
      const stretch = differingStretch(before, after)
      const made = stretch
        ? before.slice(0, stretch.from) + stretch.insert + before.slice(stretch.to)
        : before
      expect(made).toBe(after)
    }),
  )
})

test('the stretch is no longer than what differs', () => {
  expect(differingStretch('type: php:8.3\n', 'type: php:8.4\n')).toEqual({ from: 12, to: 13, insert: '4' })
})
