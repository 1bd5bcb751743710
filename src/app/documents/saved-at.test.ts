import { expect, test } from 'vitest'
import { printSavedAt } from './saved-at.ts'

const now = Date.parse('2026-03-10T12:00:00')

test.each([
  ['2026-03-10T11:59:30', 'just now'],
  ['2026-03-10T11:40:00', '20 min ago'],
  ['2026-03-10T02:00:00', '10 h ago'],
  ['2026-03-09T02:00:00', 'yesterday'],
  ['2026-03-06T12:00:00', '4 days ago'],
  ['2025-12-24T12:00:00', '24 Dec 2025'],
])('%s is %s', (saved, printed) => {
  expect(printSavedAt(Date.parse(saved), now)).toBe(printed)
})
