import { expect, test } from 'vitest'
import { removeNode } from './remove-node.ts'

test('a service goes with the relationships, mounts and upstreams that name it', () => {
  const configuration = {
    applications: {
      api: {
        relationships: { db: null, cache: null },
        mounts: { files: { source: 'service', service: 'db' } },
        workers: { queue: { relationships: { db: 'db:rw' } } },
      },
    },
    services: { db: {}, cache: {}, copy: { relationships: { primary: 'db:replicator' } } },
    routes: { 'https://{default}/': { type: 'upstream', upstream: 'db:http', id: 'x' } },
  }
  expect(removeNode(configuration, { kind: 'service', name: 'db' })).toEqual({
    applications: { api: { relationships: { cache: null }, workers: { queue: { relationships: {} } } } },
    services: { cache: {}, copy: {} },
    routes: { 'https://{default}/': { type: 'upstream', id: 'x' } },
  })
})

test('an application goes with its workers', () => {
  const configuration = {
    applications: {
      api: { workers: { queue: {} } },
      web: { relationships: { x: 'api--queue:http', y: null } },
    },
  }
  expect(removeNode(configuration, { kind: 'application', name: 'api' })).toEqual({
    applications: { web: { relationships: { y: null } } },
  })
})

test('redirects go with a route unless another route answers them', () => {
  const configuration = {
    routes: {
      'https://{default}/': {},
      'https://{default}/admin': {},
      'https://a.{default}/': {},
      'https://www.{default}/': {
        type: 'redirect',
        to: 'https://a.{default}/',
        redirects: {
          paths: { '/admin': { to: 'https://{default}/admin' }, '/a': { to: 'https://a.{default}/x' } },
        },
      },
    },
  }
  const without = removeNode(configuration, { kind: 'route', name: 'https://{default}/admin' })
  expect(removeNode(without, { kind: 'route', name: 'https://a.{default}/' })).toEqual({
    routes: {
      'https://{default}/': {},
      'https://www.{default}/': {
        type: 'redirect',
        redirects: { paths: { '/admin': { to: 'https://{default}/admin' } } },
      },
    },
  })
})

test('redirects of a route go with the last of their paths', () => {
  const configuration = {
    routes: {
      'https://a.{default}/': {},
      'https://b.{default}/': {
        redirects: { expires: '1d', paths: { '/a': { to: 'https://a.{default}/' } } },
      },
    },
  }
  expect(removeNode(configuration, { kind: 'route', name: 'https://a.{default}/' })).toEqual({
    routes: { 'https://b.{default}/': {} },
  })
})

test('what does not exist is not removed', () => {
  const configuration = { services: { db: {} } }
  expect(removeNode(configuration, { kind: 'service', name: 'none' })).toBe(configuration)
})
