import { expect, test } from 'vitest'
import { valueAt } from '../../base/path.ts'
import type { Tree, Value } from '../../base/tree.ts'
import type { NodeRef } from '../node.ts'
import { connect } from './connect.ts'

const api: NodeRef = { kind: 'application', name: 'api' }
const queue: NodeRef = { kind: 'worker', name: 'api--queue' }
const db: NodeRef = { kind: 'service', name: 'db' }
const relate = (application: Value, from: NodeRef, name: string, endpoint?: string) =>
  connect(
    { applications: { api: application } },
    { kind: 'relationship', from, to: db, name, ...(endpoint !== undefined && { endpoint }) },
  )
const at = (tree: Tree, ...path: string[]) => valueAt(tree, path)

test.each<[string, Value, string, string | undefined, Value]>([
  ['as a map', {}, 'db', 'rw', { db: { service: 'db', endpoint: 'rw' } }],
  ['as nothing where the name says it', {}, 'db', undefined, { db: null }],
  ['with the service alone', {}, 'main', undefined, { main: { service: 'db' } }],
  ['beside null', { relationships: null }, 'db', undefined, { db: null }],
  ['as text where all others are', { relationships: { a: 'x:y' } }, 'db', 'rw', { a: 'x:y', db: 'db:rw' }],
  ['numbered', { relationships: { db: 'x:y' } }, 'db', undefined, { db: 'x:y', 'db-2': { service: 'db' } }],
])('a relationship is written %s', (_, application, name, endpoint, relationships) => {
  expect(at(relate(application, api, name, endpoint), 'applications', 'api', 'relationships')).toEqual(
    relationships,
  )
})

test('a worker that inherits keeps what it had', () => {
  const application = { relationships: { cache: null }, workers: { queue: { commands: {} } } }
  expect(relate(application, queue, 'db')).toEqual({
    applications: {
      api: {
        relationships: { cache: null },
        workers: { queue: { commands: {}, relationships: { cache: null, db: null } } },
      },
    },
  })
})

test('a worker with relationships of its own gets one more', () => {
  const application = { relationships: { cache: null }, workers: { queue: { relationships: {} } } }
  expect(
    at(relate(application, queue, 'db'), 'applications', 'api', 'workers', 'queue', 'relationships'),
  ).toEqual({
    db: null,
  })
})

test('where web overrides relationships they are added there', () => {
  const application = { relationships: { cache: null }, web: { relationships: {} } }
  expect(at(relate(application, api, 'db'), 'applications', 'api')).toEqual({
    relationships: { cache: null },
    web: { relationships: { db: null } },
  })
})

test('a relationship of a service is text', () => {
  const request = { kind: 'relationship', from: db, to: api, name: 'api', endpoint: 'http' } as const
  expect(connect({ services: { db: {} } }, request)).toEqual({
    services: { db: { relationships: { api: 'api:http' } } },
  })
})

test.each<[Value, object]>([
  [null, { type: 'upstream', upstream: 'api:http' }],
  [
    { type: 'upstream', id: 'x' },
    { type: 'upstream', id: 'x', upstream: 'api:http' },
  ],
  [
    { type: 'redirect', to: '/' },
    { type: 'upstream', upstream: 'api:http' },
  ],
])('the route %j comes to lead to the application', (route, expected) => {
  const configuration = { routes: { 'https://{default}/': route } }
  const request = { kind: 'upstream', route: 'https://{default}/', to: api, endpoint: 'http' } as const
  expect(connect(configuration, request)).toEqual({ routes: { 'https://{default}/': expected } })
})

test('a route that leads to another is a redirect', () => {
  const configuration = { routes: { 'https://www.{default}/': { type: 'upstream', upstream: 'api:http' } } }
  const request = { kind: 'redirect', from: 'https://www.{default}/', to: 'https://{default}/' } as const
  expect(connect(configuration, request)).toEqual({
    routes: { 'https://www.{default}/': { type: 'redirect', to: 'https://{default}/' } },
  })
})

test('a mount fixes its source path, and its directory is free', () => {
  const configuration = { applications: { api: { mounts: { '/files/': { source: 'tmp' } } } } }
  const request = { kind: 'mount', from: api, service: 'disk', path: 'files', source: 'service' } as const
  expect(at(connect(configuration, request), 'applications', 'api', 'mounts')).toEqual({
    '/files/': { source: 'tmp' },
    'files-2': { source: 'service', service: 'disk', source_path: 'files-2' },
  })
})

test("storage is shared under the owner's source path", () => {
  const owner = { mounts: { '/web/uploads/': { source: 'storage' } } }
  const configuration = { applications: { api: {}, owner } }
  const request = { kind: 'mount', from: api, service: 'owner', path: 'files', source: 'storage' } as const
  expect(at(connect(configuration, request), 'applications', 'api', 'mounts')).toEqual({
    files: { source: 'storage', service: 'owner', source_path: 'web/uploads' },
  })
})

test.each([
  ['an unknown node', {}],
  ['an application that is text', { applications: { api: 'x' } }],
  ['relationships that are a list', { applications: { api: { relationships: [] } } }],
])('%s is left as it is', (_, configuration: Tree) => {
  expect(connect(configuration, { kind: 'relationship', from: api, to: db, name: 'db' })).toEqual(
    configuration,
  )
})
