import { expect, test } from 'vitest'
import { intentOf } from './keys.ts'

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }

test('arrow keys move by a grid step, with Shift by eight', () => {
  expect(intentOf({ ...plain, key: 'ArrowLeft' })).toEqual({ kind: 'nudge', by: { x: -8, y: 0 } })
  expect(intentOf({ ...plain, key: 'ArrowDown', shiftKey: true })).toEqual({
    kind: 'nudge',
    by: { x: 0, y: 64 },
  })
})

test('Enter opens, Space selects more, E goes through connections and back', () => {
  expect(intentOf({ ...plain, key: 'Enter' })).toEqual({ kind: 'open' })
  expect(intentOf({ ...plain, key: ' ' })).toEqual({ kind: 'toggle' })
  expect(intentOf({ ...plain, key: 'e' })).toEqual({ kind: 'walk', step: 1 })
  expect(intentOf({ ...plain, key: 'E', shiftKey: true })).toEqual({ kind: 'walk', step: -1 })
})

test('keys with other modifiers, and keys without a meaning here, are left alone', () => {
  expect(intentOf({ ...plain, key: 'ArrowLeft', altKey: true })).toBeNull()
  expect(intentOf({ ...plain, key: 'e', ctrlKey: true })).toBeNull()
  expect(intentOf({ ...plain, key: 'toString' })).toBeNull()
})
