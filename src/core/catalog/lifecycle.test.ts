import { expect, test } from 'vitest'
import { lifecycleOf } from './lifecycle.ts'

test.each([
  ['php:8.3', 'deprecated'],
  ['elasticsearch:7.9', 'retired'],
  ['redis:4.0', 'decommissioned'],
  ['influxdb:2.3', undefined],
  ['nodejs:99', undefined],
  ['odd:1', undefined],
])('%s is %s', (type, expected) => {
  expect(lifecycleOf(type, '2026-08-20')).toBe(expected)
})

test('a supported version is past its end from the day after', () => {
  expect(lifecycleOf('postgresql:14', '2026-11-12')).toBeUndefined()
  expect(lifecycleOf('postgresql:14', '2026-11-13')).toBe('past end of life')
})
