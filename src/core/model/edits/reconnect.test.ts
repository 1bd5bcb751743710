import { expect, test } from 'vitest'
import { valueAt } from '../../base/path.ts'
import type { Value } from '../../base/tree.ts'
import { graphOf } from '../graph.ts'
import { reconnect } from './reconnect.ts'

test.each<[string, Value, string | undefined, Value]>([
  ['null', null, undefined, { service: 'sql' }],
  ['null', null, 'rw', { service: 'sql', endpoint: 'rw' }],
  [
    'a map',
    { service: 'db', endpoint: 'ro', note: 'x' },
    'rw',
    { service: 'sql', endpoint: 'rw', note: 'x' },
  ],
  ['a map', { service: 'db', endpoint: 'ro' }, undefined, { service: 'sql' }],
  ['text', 'db:ro', 'rw', 'sql:rw'],
  ['text', 'db:ro', undefined, { service: 'sql' }],
])('a relationship written as %s leads elsewhere', (_, value, endpoint, expected) => {
  const configuration = { applications: { api: { relationships: { db: value } } } }
  const [edge] = graphOf(configuration).edges
  if (!edge) throw new Error('there is no edge')
  const after = reconnect(configuration, edge, { kind: 'service', name: 'sql' }, endpoint)
  expect(valueAt(after, ['applications', 'api', 'relationships', 'db'])).toEqual(expected)
})

test.each<[string, Value, string | undefined, Value]>([
  ['an upstream', { upstream: 'api:http' }, undefined, { upstream: 'web:http' }],
  ['an upstream', { upstream: 'api:http' }, 'php', { upstream: 'web:php' }],
  ['an upstream without endpoint', { upstream: 'api' }, undefined, { upstream: 'web' }],
  [
    'a redirect',
    { type: 'redirect', to: 'https://x.{default}/' },
    undefined,
    { type: 'redirect', to: 'web' },
  ],
  [
    'a redirect of a path',
    { redirects: { paths: { '/a': { to: 'https://x.{default}/', code: 301 } } } },
    undefined,
    { redirects: { paths: { '/a': { to: 'web', code: 301 } } } },
  ],
])('%s leads elsewhere', (_, route, endpoint, expected) => {
  const configuration = { routes: { 'https://{default}/': route } }
  const [edge] = graphOf(configuration).edges
  if (!edge) throw new Error('there is no edge')
  expect(reconnect(configuration, edge, { kind: 'application', name: 'web' }, endpoint)).toEqual({
    routes: { 'https://{default}/': expected },
  })
})

test('a worker leaves what it inherited, its application does not', () => {
  const mounts = { files: { source: 'service', service: 'disk' }, tmp: { source: 'tmp' } }
  const configuration = { applications: { api: { mounts, workers: { queue: {} } } } }
  const edge = graphOf(configuration).edges.find(({ inherited }) => inherited)
  if (!edge) throw new Error('there is no inherited edge')
  expect(reconnect(configuration, edge, { kind: 'service', name: 'other' })).toEqual({
    applications: {
      api: {
        mounts,
        workers: { queue: { mounts: { ...mounts, files: { source: 'service', service: 'other' } } } },
      },
    },
  })
})

test('a mount of a network storage comes to share the storage of an application', () => {
  const mount = (source: string, service: string) => ({
    applications: { api: { mounts: { files: { source, service, source_path: 'files' } } } },
  })
  const [edge] = graphOf(mount('service', 'disk')).edges
  if (!edge) throw new Error('there is no edge')
  expect(reconnect(mount('service', 'disk'), edge, { kind: 'application', name: 'web' })).toEqual(
    mount('storage', 'web'),
  )
})
