import { expect, test } from 'vitest'
import type { Tree } from '../base/tree.ts'
import type { NodeRef } from '../model/node.ts'
import { connectableKinds, legalTargets, mayConnect } from './connections.ts'

const configuration: Tree = {
  applications: {
    frontend: { type: 'nodejs:24', relationships: { api: 'api:http' } },
    api: {
      type: 'php:8.4',
      relationships: { db: null, cache: 'cache:redis' },
      mounts: { 'var/data': { source: 'storage' } },
      workers: {
        queue: { commands: { start: 'work' } },
        mail: { relationships: {}, commands: { start: 'mail' } },
      },
    },
    admin: { type: 'python:3.14' },
  },
  services: {
    db: { type: 'postgresql:18' },
    cache: { type: 'redis:8.0' },
    stock: { type: 'kafka:4.3' },
    events: {
      type: 'mariadb:11.8',
      configuration: {
        schemas: ['main'],
        endpoints: { reader: { privileges: { main: 'ro' } }, mysql: { privileges: { main: 'admin' } } },
      },
    },
    files: { type: 'network-storage:1.0' },
    keys: { type: 'vault-kms:1.12' },
    edge: { type: 'varnish:9.0', relationships: { frontend: 'frontend:http' } },
    copy: { type: 'mariadb-replica:11.8' },
    push: { type: 'mercure:0' },
    find: { type: 'opensearch:3' },
    pdf: { type: 'gotenberg:8' },
    odd: { type: 'unheard-of:1' },
  },
  routes: {
    'https://{default}/': { type: 'upstream', upstream: 'frontend:http' },
    'https://www.{default}/': { type: 'redirect', to: 'https://{default}/' },
  },
}

const app = (name: string): NodeRef => ({ kind: 'application', name })
const worker = (name: string): NodeRef => ({ kind: 'worker', name })
const service = (name: string): NodeRef => ({ kind: 'service', name })
const route = (name: string): NodeRef => ({ kind: 'route', name })
const main = route('https://{default}/')
const www = route('https://www.{default}/')

const relationship = (from: NodeRef, to: NodeRef, endpoint?: string) => ({
  kind: 'relationship',
  from,
  to,
  name: to.name,
  ...(endpoint !== undefined && { endpoint }),
})

test.each([
  [
    'a service by its flagged default',
    app('admin'),
    service('db'),
    relationship(app('admin'), service('db')),
  ],
  [
    'a service without a flagged default by name',
    app('admin'),
    service('stock'),
    relationship(app('admin'), service('stock'), 'kafka'),
  ],
  [
    'a service with endpoints of its own by name',
    app('admin'),
    service('events'),
    relationship(app('admin'), service('events'), 'mysql'),
  ],
  [
    'another application over HTTP',
    app('frontend'),
    app('admin'),
    relationship(app('frontend'), app('admin'), 'http'),
  ],
  [
    'its application, from a worker',
    worker('api--mail'),
    app('api'),
    relationship(worker('api--mail'), app('api'), 'http'),
  ],
  [
    'a service, from a worker with relationships of its own',
    worker('api--mail'),
    service('db'),
    relationship(worker('api--mail'), service('db')),
  ],
  [
    'what the catalogue does not know, by its name alone',
    app('admin'),
    service('odd'),
    relationship(app('admin'), service('odd')),
  ],
  [
    'network storage by a mount',
    app('api'),
    service('files'),
    { kind: 'mount', from: app('api'), service: 'files', path: 'files', source: 'service' },
  ],
  [
    'an application, from Varnish',
    service('edge'),
    app('admin'),
    relationship(service('edge'), app('admin'), 'http'),
  ],
  [
    'the service that a replica follows',
    service('copy'),
    service('events'),
    { ...relationship(service('copy'), service('events'), 'replicator'), name: 'primary' },
  ],
  [
    'an application, from a route',
    main,
    app('admin'),
    { kind: 'upstream', route: main.name, to: app('admin'), endpoint: 'http' },
  ],
  [
    'Varnish, from a route',
    main,
    service('edge'),
    { kind: 'upstream', route: main.name, to: service('edge'), endpoint: 'http' },
  ],
  [
    'Mercure, from a route',
    main,
    service('push'),
    { kind: 'upstream', route: main.name, to: service('push'), endpoint: 'mercure' },
  ],
  [
    'OpenSearch, from a route',
    main,
    service('find'),
    { kind: 'upstream', route: main.name, to: service('find'), endpoint: 'opensearch' },
  ],
])('allows to connect %s', (_what, from, to, request) => {
  expect(mayConnect(configuration, from, to)).toEqual({ ok: true, value: request })
})

test.each([
  ['a node to itself', app('api'), app('api'), 'api cannot be connected to itself.'],
  [
    'in a circle',
    app('api'),
    app('frontend'),
    'frontend already reaches api; circular relationships are not supported.',
  ],
  [
    'in a circle through Varnish',
    app('api'),
    service('edge'),
    'edge already reaches api; circular relationships are not supported.',
  ],
  ['what is connected', app('api'), service('db'), 'api is already connected to db.'],
  ['what is connected by another syntax', app('api'), service('cache'), 'api is already connected to cache.'],
  ['what a worker inherits', worker('api--queue'), service('db'), 'api--queue is already connected to db.'],
  ['a worker', app('frontend'), worker('api--queue'), 'workers accept no connections'],
  ['a worker, from a route', main, worker('api--queue'), 'workers accept no connections'],
  ['back to a route', app('api'), main, 'Requests come in by routes'],
  ['a service to a route', service('db'), main, 'Requests come in by routes'],
  ['a service that has no endpoint yet', app('api'), service('keys'), 'keys has no endpoint yet'],
  ['a database to an application', service('db'), app('api'), 'PostgreSQL connects to nothing by itself'],
  ['Varnish to a service', service('edge'), service('db'), 'edge has applications behind it, not services.'],
  [
    'Varnish to a backend that it has',
    service('edge'),
    app('frontend'),
    'edge is already connected to frontend.',
  ],
  ['a replica to another kind of database', service('copy'), service('db'), 'mariadb or mysql'],
  ['a route to a database', main, service('db'), 'PostgreSQL does not answer HTTP requests'],
  [
    'a route to an HTTP service for applications only',
    main,
    service('pdf'),
    'Gotenberg is not documented as the upstream',
  ],
  ['a route to what it leads to', main, app('frontend'), 'https://{default}/ already leads to frontend.'],
  ['a redirect that exists', www, main, 'already redirects to https://{default}/.'],
  ['redirects in a circle', main, www, 'requests would never arrive'],
  ['what does not exist', app('api'), service('nothing'), 'There is no service nothing.'],
  ['from what does not exist', app('nothing'), service('db'), 'There is no application nothing.'],
])('refuses to connect %s, and says why', (_what, from, to, reason) => {
  expect(mayConnect(configuration, from, to)).toEqual({ ok: false, failure: expect.stringContaining(reason) })
})

test('redirects a route to another one', () => {
  const free = { ...configuration, routes: { [main.name]: {}, [www.name]: {} } }
  expect(mayConnect(free, main, www)).toEqual({
    ok: true,
    value: { kind: 'redirect', from: main.name, to: www.name },
  })
})

test('offers the next endpoint of a service that defines several', () => {
  const twice = {
    ...configuration,
    applications: { admin: { type: 'php:8.4', relationships: { events: 'events:mysql' } } },
  }
  expect(mayConnect(twice, app('admin'), service('events'))).toEqual({
    ok: true,
    value: relationship(app('admin'), service('events'), 'reader'),
  })
})

test('refuses a second service to follow', () => {
  const follows = {
    services: {
      ...(configuration.services as Tree),
      copy: { type: 'mariadb-replica:11.8', relationships: { primary: null } },
    },
  }
  expect(mayConnect(follows, service('copy'), service('events')).ok).toBe(false)
})

test.each([
  ['the application', { mounts: { '/files/cache': { source: 'tmp' } } }, app('api'), 'files-2'],
  ['its web', { mounts: { files: null }, web: { mounts: { other: null } } }, app('api'), 'files'],
  [
    'what a worker inherits',
    { mounts: { files: null }, workers: { queue: {} } },
    worker('api--queue'),
    'files-2',
  ],
  [
    'what a worker has of its own',
    { mounts: { files: null }, workers: { queue: { mounts: {} } } },
    worker('api--queue'),
    'files',
  ],
])('mounts beside the mounts of %s, never within one', (_what, entry, from, path) => {
  const mounted = { ...configuration, applications: { api: { type: 'php:8.4', ...entry } } }
  expect(mayConnect(mounted, from, service('files'))).toMatchObject({ ok: true, value: { path } })
})

test('storage shared one way does not keep from using the application the other way', () => {
  const shared = {
    applications: {
      owner: { type: 'php:8.4', mounts: { data: { source: 'storage' } } },
      other: { type: 'php:8.4', mounts: { data: { source: 'storage', service: 'owner' } } },
    },
  }
  expect(mayConnect(shared, app('owner'), app('other')).ok).toBe(true)
})

test('a redirect of one path is no redirect of the route', () => {
  const paths = { '/old': { to: `${main.name}new` } }
  const partly = { routes: { [main.name]: {}, [www.name]: { type: 'upstream', redirects: { paths } } } }
  expect(mayConnect(partly, main, www).ok).toBe(true)
  expect(mayConnect(partly, www, main).ok).toBe(true)
})

test('refuses Varnish a backend that uses it', () => {
  const fronted = {
    applications: { api: { type: 'php:8.4', relationships: { edge: 'edge:http' } } },
    services: { edge: { type: 'varnish:9.0' } },
  }
  expect(mayConnect(fronted, service('edge'), app('api'))).toMatchObject({ ok: false })
})

test('names the endpoint where the version has no default', () => {
  const old = { applications: { api: { type: 'php:8.4' } }, services: { edge: { type: 'varnish:5.2' } } }
  expect(mayConnect(old, app('api'), service('edge'))).toMatchObject({ value: { endpoint: 'http+stats' } })
})

test('answers for all nodes at once what it answers for each', () => {
  for (const from of [app('api'), worker('api--mail'), service('edge'), service('db'), main]) {
    const targets = legalTargets(configuration, from)
    expect(targets.size).toBe(19)
    for (const [id, permission] of targets) {
      const [kind, ...name] = id.split(':')
      expect(
        mayConnect(configuration, from, { kind: kind as NodeRef['kind'], name: name.join(':') }),
      ).toEqual(permission)
    }
  }
})

test('offers to create only what may be at the end of the connection', () => {
  const imagesOf = (from: NodeRef, flavour: 'flex' | 'fixed' = 'flex') =>
    connectableKinds(configuration, from, flavour).map(({ kind, image }) => image ?? kind)
  expect(imagesOf(main)).toEqual(expect.arrayContaining(['route', 'php', 'varnish', 'mercure', 'opensearch']))
  expect(imagesOf(main)).not.toContain('postgresql')
  expect(imagesOf(app('api'))).toEqual(expect.arrayContaining(['nodejs', 'postgresql', 'network-storage']))
  expect(imagesOf(app('api'))).not.toContain('route')
  expect(imagesOf(app('api'))).toContain('clickhouse')
  expect(imagesOf(app('api'), 'fixed')).not.toContain('clickhouse')
  expect(imagesOf(app('api'))).toContain('vault-kms') // a new one has an endpoint
  expect(imagesOf(app('api'))).not.toContain('postgres-replica')
  expect(imagesOf(service('copy'))).toEqual(['mariadb', 'mysql'])
  expect(imagesOf(service('edge'))).toContain('python')
  expect(imagesOf(service('edge'))).not.toContain('redis')
  expect(imagesOf(service('db'))).toEqual([])
})
