import { expect, test } from 'vitest'
import { graphOf } from './graph.ts'

test('an empty configuration has an empty graph', () => {
  expect(graphOf({})).toEqual({ nodes: [], edges: [] })
})

test('edges are read from routes, relationships, mounts and services', () => {
  const graph = graphOf({
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
    services: { db: { type: 'postgresql:18' }, disk: { type: 'network-storage:1.0' } },
  })
  expect(
    graph.edges.map(({ source, target, label, inherited }) => [source, target, label, inherited]),
  ).toEqual([
    ['route:https://{default}/', 'application:web', '', undefined],
    ['route:https://www.{default}/', 'route:https://{default}/', '', undefined],
    ['application:web', 'service:db', 'db', undefined],
    ['application:web', 'application:api', 'api', undefined],
    ['application:web', 'service:disk', 'files', undefined],
    ['worker:web--queue', 'service:db', 'db', true],
    ['worker:web--queue', 'application:api', 'api', true],
    ['worker:web--queue', 'service:disk', 'files', true],
    ['worker:web--bare', undefined, 'gone', undefined],
  ])
})
