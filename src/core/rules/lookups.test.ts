import { expect, test } from 'vitest'
import { Tagged } from '../base/tree.ts'
import { indexContainers } from './container-index.ts'
import type { Containers } from './containers.ts'
import { isStillTrue, type Lookups, NotingContainers } from './lookups.ts'

const configuration = { applications: { api: {}, shop: {} } }
const index = indexContainers(configuration, [])
const withMore = indexContainers({ applications: { api: {}, shop: {}, more: {} } }, [], index)
const other = {
  id: 'q',
  name: 'crm',
  flavour: 'flex',
  files: {},
  configuration: { services: { db: {} } },
} as const
const withOther = indexContainers(configuration, [other], index)

test('answers hold until one of them changes', () => {
  const noting = new NotingContainers(index)
  expect([noting.get('api'), noting.get('more')]).toEqual([index.get('api'), undefined])
  expect(isStillTrue(noting.lookups(), index)).toBe(true)
  expect(isStillTrue(noting.lookups(), withMore)).toBe(false)
  const lookups = lookupsOf((containers) => containers.get('api'))
  expect(isStillTrue(lookups, withMore)).toBe(true)
})

test('what asked for everything holds until anything changes', () => {
  const lookups = lookupsOf((containers) => containers.all())
  expect(isStillTrue(lookups, index)).toBe(true)
  expect(isStillTrue(lookups, withMore)).toBe(false)
})

test('what asked about other projects holds until they have such a name', () => {
  const lookups = lookupsOf((containers) => containers.elsewhere('db'))
  expect(isStillTrue(lookups, withMore)).toBe(true)
  expect(isStillTrue(lookups, withOther)).toBe(false)
})

test('what asked for a worker holds until there is one of that name', () => {
  const lookups = lookupsOf((containers) => containers.workerCalled('queue'))
  const withWorker = indexContainers(
    { applications: { api: { workers: { queue: {} } }, shop: {} } },
    [],
    index,
  )
  expect(isStillTrue(lookups, withMore)).toBe(true)
  expect(isStillTrue(lookups, withWorker)).toBe(false)
})

test('no answer holds once containers may be in another file', () => {
  const lookups = lookupsOf((containers) => containers.get('gone'))
  const partly = indexContainers({ ...configuration, services: new Tagged('!include', 'x.yaml') }, [], index)
  expect(partly.isComplete).toBe(false)
  expect(isStillTrue(lookups, partly)).toBe(false)
})

function lookupsOf(ask: (containers: Containers) => unknown): Lookups {
  const noting = new NotingContainers(index)
  ask(noting)
  return noting.lookups()
}
