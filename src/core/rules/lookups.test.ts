import { expect, test } from 'vitest'
import { Tagged } from '../base/tree.ts'
import { indexContainers } from './container-index.ts'
import { isStillTrue, noteLookups } from './lookups.ts'

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
  const asked = noteLookups(index, (containers) => [containers.get('api'), containers.get('more')])
  expect(asked.answer).toEqual([index.get('api'), undefined])
  expect(isStillTrue(asked.lookups, index)).toBe(true)
  expect(isStillTrue(asked.lookups, withMore)).toBe(false)
  expect(isStillTrue(noteLookups(index, (containers) => containers.get('api')).lookups, withMore)).toBe(true)
})

test('what asked for everything holds until anything changes', () => {
  const { lookups } = noteLookups(index, (containers) => containers.all())
  expect(isStillTrue(lookups, index)).toBe(true)
  expect(isStillTrue(lookups, withMore)).toBe(false)
})

test('what asked about other projects holds until they have such a name', () => {
  const { lookups } = noteLookups(index, (containers) => containers.elsewhere('db'))
  expect(isStillTrue(lookups, withMore)).toBe(true)
  expect(isStillTrue(lookups, withOther)).toBe(false)
})

test('what asked for a worker holds until there is one of that name', () => {
  const { lookups } = noteLookups(index, (containers) => containers.workerCalled('queue'))
  const withWorker = indexContainers(
    { applications: { api: { workers: { queue: {} } }, shop: {} } },
    [],
    index,
  )
  expect(isStillTrue(lookups, withMore)).toBe(true)
  expect(isStillTrue(lookups, withWorker)).toBe(false)
})

test('no answer holds once containers may be in another file', () => {
  const { lookups } = noteLookups(index, (containers) => containers.get('gone'))
  const partly = indexContainers({ ...configuration, services: new Tagged('!include', 'x.yaml') }, [], index)
  expect(partly.isComplete).toBe(false)
  expect(isStillTrue(lookups, partly)).toBe(false)
})
