import { expect, test } from 'vitest'
import { Tagged } from '../../base/tree.ts'
import { addApplication, addRoute, addService, addWorker } from './add.ts'

test('the first application has the whole repository, the next a folder', () => {
  const one = addApplication({}, 'web', 'nodejs:24')
  expect(addApplication(one, 'api', 'php:8.4')).toEqual({
    applications: {
      web: { type: 'nodejs:24', source: { root: '/' } },
      api: { type: 'php:8.4', source: { root: 'api' } },
    },
  })
})

test('services, routes and workers are added where their kind is', () => {
  const services = addService({ services: null }, 'db', 'postgresql:18')
  expect(services).toEqual({ services: { db: { type: 'postgresql:18' } } })
  expect(addRoute({}, 'https://{default}/', 'web:http')).toEqual({
    routes: { 'https://{default}/': { type: 'upstream', upstream: 'web:http' } },
  })
  expect(addWorker({ applications: { web: {} } }, 'web', 'queue', 'run')).toEqual({
    applications: { web: { workers: { queue: { commands: { start: 'run' } } } } },
  })
})

test.each([
  ['a name that is taken', { services: { db: null } }],
  ['a section that is a list', { services: [] }],
  ['a section that is included', { services: new Tagged('!include', 'services.yaml') }],
])('%s is not overwritten', (_, configuration) => {
  expect(addService(configuration, 'db', 'redis:8.0')).toBe(configuration)
})

test('no worker is added to nothing', () => {
  const configuration = { applications: { web: null } }
  expect(addWorker(configuration, 'api', 'queue', 'run')).toBe(configuration)
  expect(addWorker(configuration, 'web', 'queue', 'run')).toBe(configuration)
})

test('siblings stay the same objects', () => {
  const db = { type: 'redis:8.0' }
  const configuration = { applications: {}, services: { db } }
  const added = addService(configuration, 'cache', 'redis:8.0')
  expect(added).toHaveProperty('services.db')
  expect((added.services as typeof configuration.services).db).toBe(db) // just added to, so a map
  expect(added.applications).toBe(configuration.applications)
})
