import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { sizingOf } from './sizing.ts'
import { DESIGNS } from './testing.ts'

test('adds what every container needs at least, workers included', () => {
  const { cpu, shares, disk } = sizingOf(DESIGNS.worker)
  expect(shares.map(({ node }) => node)).toEqual(['application:shop', 'worker:shop--mail', 'service:jobs'])
  expect(cpu).toBe(0.3)
  expect(disk).toBe(256)
})

test('a profile of one’s own changes the memory', () => {
  const memoryOf = (profile: string) =>
    sizingOf(parse(`applications: { shop: { type: 'php:8.4', container_profile: ${profile} } }`)).memory
  expect([memoryOf('HIGH_CPU'), memoryOf('BALANCED'), memoryOf('HIGHER_MEMORY'), memoryOf('HUGE')]).toEqual([
    64, 352, 864, 64,
  ])
})

test('what is not known is named and not counted', () => {
  const found = sizingOf(parse(`applications: { shop: { type: 'odd:1' }, bare: {} }`))
  expect(found).toMatchObject({ cpu: 0, memory: 0, unknown: ['application:shop', 'application:bare'] })
})

test('an empty design needs nothing', () => {
  expect(sizingOf({})).toEqual({ cpu: 0, memory: 0, disk: 0, shares: [], unknown: [] })
})
