import { expect, test } from 'vitest'
import type { NodeRef } from '../node.ts'
import { copyName, duplicateNode, uniqueRouteKey } from './duplicate-node.ts'

const queue = { commands: { start: 'run' } }
const configuration = {
  applications: { api: { type: 'php:8.4', relationships: { db: null }, workers: { queue } } },
  services: { db: { type: 'redis:8.0' } },
  routes: { 'https://{default}/': { type: 'upstream', upstream: 'api:http', primary: true, id: 'main' } },
}

test.each<[NodeRef, string]>([
  [{ kind: 'application', name: 'api' }, 'api-2'],
  [{ kind: 'service', name: 'db' }, 'db-2'],
  [{ kind: 'worker', name: 'api--queue' }, 'queue-2'],
  [{ kind: 'route', name: 'https://{default}/' }, 'https://copy.{default}/'],
])('the copy of %j is called %s', (ref, name) => {
  expect(copyName(configuration, ref)).toBe(name)
})

test('an application is copied with its relationships and workers', () => {
  expect(duplicateNode(configuration, { kind: 'application', name: 'api' }, 'shop')).toEqual({
    ...configuration,
    applications: { ...configuration.applications, shop: configuration.applications.api },
  })
})

test('a worker is copied beside the original', () => {
  expect(duplicateNode(configuration, { kind: 'worker', name: 'api--queue' })).toHaveProperty(
    'applications.api.workers',
    { queue, 'queue-2': queue },
  )
})

test('a copied route is neither primary nor has an id', () => {
  const copied = duplicateNode(configuration, { kind: 'route', name: 'https://{default}/' })
  expect(copied.routes).toEqual({
    ...configuration.routes,
    'https://copy.{default}/': { type: 'upstream', upstream: 'api:http' },
  })
})

test('a taken name is not overwritten', () => {
  expect(duplicateNode(configuration, { kind: 'service', name: 'db' }, 'db')).toBe(configuration)
})

test.each([
  ['https://new.{default}/', 'https://new.{default}/'],
  ['https://{default}', 'https://copy.{default}/'],
  ['https://*.{default}/', 'https://copy-2.{default}/'],
  ['nonsense', 'nonsense-2'],
])('the free key for %s is %s', (wish, key) => {
  const routes = {
    'https://{default}/': {},
    'https://*.{default}/': {},
    'https://copy.{default}': {},
    nonsense: {},
  }
  const free = uniqueRouteKey(
    { routes: wish === 'https://{default}' ? { 'https://{default}/': {} } : routes },
    wish,
  )
  expect(free).toBe(key)
})
