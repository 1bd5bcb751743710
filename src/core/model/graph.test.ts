import fc from 'fast-check'
import { expect, test } from 'vitest'
import { setAt } from '../base/path.ts'
import { Tagged, type Tree, type Value } from '../base/tree.ts'
import { anyProject, anyTree } from './arbitraries.ts'
import { removeNode } from './edits/remove-node.ts'
import { type GraphEdge, graphOf } from './graph.ts'

const edgesOf = (configuration: Tree) =>
  graphOf(configuration).edges.map(({ source, target, label, inherited }) => [
    source,
    target,
    label,
    ...(inherited ? ['inherited'] : []),
  ])

test('an empty configuration has an empty graph', () => {
  expect(graphOf({})).toEqual({ nodes: [], edges: [] })
})

const project = {
  routes: {
    'https://{default}/': { type: 'upstream', upstream: 'web:http' },
    'https://www.{default}/': { type: 'redirect', to: 'https://{default}' },
  },
  applications: {
    web: {
      type: 'nodejs:24',
      relationships: { db: null, api: { service: 'api', endpoint: 'http' } },
      mounts: { files: { source: 'service', service: 'disk' }, tmp: { source: 'tmp' } },
      workers: {
        queue: { commands: { start: 'x' } },
        bare: { mounts: {}, relationships: { gone: 'none:x' } },
      },
    },
    api: { type: 'php:8.4' },
  },
  services: {
    db: { type: 'postgresql:18' },
    disk: { type: 'network-storage:1.0' },
    edge: { type: 'varnish:9.0', relationships: { api: 'api:http' } },
  },
}

test('nodes are routes, applications with their workers, and services', () => {
  expect(graphOf(project).nodes.map(({ id, type, path }) => [id, type, path.join('/')])).toEqual([
    ['route:https://{default}/', undefined, 'routes/https://{default}/'],
    ['route:https://www.{default}/', undefined, 'routes/https://www.{default}/'],
    ['application:web', 'nodejs:24', 'applications/web'],
    ['worker:web--queue', 'nodejs:24', 'applications/web/workers/queue'],
    ['worker:web--bare', 'nodejs:24', 'applications/web/workers/bare'],
    ['application:api', 'php:8.4', 'applications/api'],
    ['service:db', 'postgresql:18', 'services/db'],
    ['service:disk', 'network-storage:1.0', 'services/disk'],
    ['service:edge', 'varnish:9.0', 'services/edge'],
  ])
})

test('edges are read from routes, relationships, mounts and services', () => {
  expect(edgesOf(project)).toEqual([
    ['route:https://{default}/', 'application:web', ''],
    ['route:https://www.{default}/', 'route:https://{default}/', ''],
    ['application:web', 'service:db', 'db'],
    ['application:web', 'application:api', 'api'],
    ['application:web', 'service:disk', 'files'],
    ['worker:web--queue', 'service:db', 'db', 'inherited'],
    ['worker:web--queue', 'application:api', 'api', 'inherited'],
    ['worker:web--queue', 'service:disk', 'files', 'inherited'],
    ['worker:web--bare', undefined, 'gone'],
    ['service:edge', 'application:api', 'api'],
  ])
})

test('an edge says where it is written, and an inherited one where it would be', () => {
  const edges = graphOf(project).edges.filter(({ label }) => label === 'api' || label === 'db')
  expect(edges.map(({ id, path, endpoint }) => [id, path.join('/'), endpoint])).toEqual([
    ['relationship:/applications/web/relationships/db', 'applications/web/relationships/db', undefined],
    ['relationship:/applications/web/relationships/api', 'applications/web/relationships/api', 'http'],
    [
      'relationship:/applications/web/workers/queue/relationships/db',
      'applications/web/relationships/db',
      undefined,
    ],
    [
      'relationship:/applications/web/workers/queue/relationships/api',
      'applications/web/relationships/api',
      'http',
    ],
    ['relationship:/services/edge/relationships/api', 'services/edge/relationships/api', 'http'],
  ])
})

test('what web overrides holds for the application, what it does not for its workers', () => {
  const application = {
    relationships: { db: null },
    web: { relationships: { cache: null } },
    workers: { queue: null },
  }
  expect(edgesOf({ applications: { web: application } })).toEqual([
    ['application:web', undefined, 'cache'],
    ['worker:web--queue', undefined, 'db', 'inherited'],
  ])
})

test.each<[string, Value, (string | undefined)[][]]>([
  ['outside', { type: 'redirect', to: 'https://example.com/' }, []],
  ['through a proxy', { type: 'proxy', to: 'https://{default}/admin' }, []],
  ['to a host without a route', { type: 'redirect', to: 'https://no.{default}/' }, [[undefined, '']]],
  ['to itself', { type: 'redirect', to: 'https://{default}/' }, [['route:https://{default}/', '']]],
  ['from a path to its own route', { redirects: { paths: { '/a': { to: '/b' } } } }, []],
  [
    'from a path to another route',
    { redirects: { paths: { '/a': { to: '/admin/b' } } } },
    [['route:https://{default}/admin', '/a']],
  ],
])('a redirect %s', (_, route, expected) => {
  const configuration = { routes: { 'https://{default}/': route, 'https://{default}/admin': {} } }
  expect(edgesOf(configuration).map(([, target, label]) => [target, label])).toEqual(expected)
})

test('any tree has a graph, whose edges start at its nodes and have ids of their own', () => {
  fc.assert(
    fc.property(fc.oneof(anyTree, anyProject), (configuration) => {
      const { nodes, edges } = graphOf(configuration)
      const ids = new Set<string>(nodes.map(({ id }) => id))
      expect(edges.filter(({ source }) => !ids.has(source))).toEqual([])
      expect(edges.filter(({ target }) => target !== undefined && !ids.has(target))).toEqual([])
      expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length)
    }),
  )
})

test('what was looked up before does not show: the graph is that of a fresh copy', () => {
  fc.assert(
    fc.property(anyProject, fc.nat(), (configuration, pick) => {
      const { nodes } = graphOf(configuration)
      const node = nodes[pick % nodes.length]
      const after = node ? removeNode(configuration, node) : configuration
      expect(graphOf(after)).toEqual(graphOf(structuredClone(after)))
      expect(graphOf(configuration)).toEqual(graphOf(structuredClone(configuration)))
    }),
  )
})

test('an edit leaves the edges of all other entries the same objects', () => {
  const before = graphOf(project)
  const after = graphOf(setAt(project, ['applications', 'api', 'type'], 'php:8.5'))
  const changed = (old: GraphEdge, at: number) => old !== after.edges[at]
  expect(before.edges.filter(changed)).toEqual([])
  expect(before.nodes.filter((node, at) => node !== after.nodes[at]).map(({ id }) => id)).toEqual([
    'application:api',
  ])
})

test('a new route leaves the edges of other routes the same objects', () => {
  const before = graphOf(project).edges
  const after = graphOf(setAt(project, ['routes', 'https://new.{default}/'], { type: 'upstream' })).edges
  expect(before.filter((edge, at) => edge !== after[at])).toEqual([])
})

test('a service that comes or goes is found or missed by those who name it', () => {
  const targets = (configuration: Tree) => graphOf(configuration).edges.map(({ target }) => target)
  const applications = { web: { relationships: { db: null } } }
  expect(targets({ applications })).toEqual([undefined])
  expect(targets({ applications, services: { db: {} } })).toEqual(['service:db'])
  expect(targets({ applications: { ...applications, db: {} } })).toEqual(['application:db'])
  expect(targets({ applications })).toEqual([undefined])
})

test('a service under another name is missed by those who name it', () => {
  const applications = { web: { relationships: { db: null } } }
  expect(graphOf({ applications, services: { db: {} } }).edges[0]?.target).toBe('service:db')
  expect(graphOf({ applications, services: { sql: {} } }).edges[0]?.target).toBeUndefined()
})

test('a worker that comes or goes is found or missed by those who name it', () => {
  const api = { relationships: { queue: 'web--queue:http' } }
  const targetWith = (workers: Value) => graphOf({ applications: { api, web: { workers } } }).edges[0]?.target
  expect(targetWith({})).toBeUndefined()
  expect(targetWith({ queue: null })).toBe('worker:web--queue')
  expect(targetWith({ mail: null })).toBeUndefined()
})

test('one entry under two names has edges for both', () => {
  const shared = { relationships: { db: null } }
  expect(edgesOf({ applications: { one: shared, two: shared }, services: { db: {} } })).toEqual([
    ['application:one', 'service:db', 'db'],
    ['application:two', 'service:db', 'db'],
  ])
})

test.each<[string, Tree]>([
  ['an included section', { applications: new Tagged('!include', 'x') }],
  ['an included entry', { applications: { web: new Tagged('!include', 'x') } }],
  [
    'names of every object',
    JSON.parse('{"services": {"__proto__": {"relationships": {"constructor": null}}}}'),
  ],
])('%s does not throw', (_, configuration) => {
  expect(graphOf(configuration).edges.filter(({ target }) => target)).toEqual([])
})
