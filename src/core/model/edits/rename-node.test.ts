import { expect, test } from 'vitest'
import type { Tree, Value } from '../../base/tree.ts'
import type { NodeKind } from '../node.ts'
import { renameNode } from './rename-node.ts'

const rename = (configuration: Tree, kind: NodeKind, name: string, to: string) => {
  const result = renameNode(configuration, { kind, name }, to)
  return result.ok ? result.value : result.failure
}

test.each<[string, Value, Value]>([
  ['null', null, { service: 'sql' }],
  ['an empty map', {}, { service: 'sql' }],
  ['an endpoint alone', { endpoint: 'rw' }, { service: 'sql', endpoint: 'rw' }],
  ['a map', { endpoint: 'rw', service: 'db' }, { endpoint: 'rw', service: 'sql' }],
  ['a map with an unknown key', { service: 'db', note: 'x' }, { service: 'sql', note: 'x' }],
  ['text', 'db:rw', 'sql:rw'],
  ['text without an endpoint', 'db', 'sql'],
])('a relationship written as %s follows its service and keeps its name', (_, value, expected) => {
  const configuration = { applications: { api: { relationships: { db: value } } }, services: { db: {} } }
  expect(rename(configuration, 'service', 'db', 'sql')).toEqual({
    applications: { api: { relationships: { db: expected } } },
    services: { sql: {} },
  })
})

test('routes, mounts, caches, replicas, web and workers follow', () => {
  const entry = (name: string) => ({
    applications: {
      [name]: {},
      other: {
        relationships: { a: `${name}:http` },
        mounts: { files: { source: 'storage', service: name } },
        web: { relationships: { b: { service: name, endpoint: 'http' } }, mounts: {} },
        workers: {
          w: { relationships: { c: `${name}:http` }, mounts: { x: { source: 'service', service: name } } },
        },
      },
    },
    services: { edge: { relationships: { api: `${name}:http` } } },
    routes: { 'https://{default}/': { type: 'upstream', upstream: `${name}:http` } },
  })
  expect(rename(entry('api'), 'application', 'api', 'back')).toEqual(entry('back'))
})

test('a replica follows its primary', () => {
  const entry = (name: string) => ({
    services: { [name]: {}, copy: { relationships: { primary: `${name}:replicator` } } },
  })
  expect(rename(entry('db'), 'service', 'db', 'main')).toEqual(entry('main'))
})

test('a worker takes its own name, and keeps its place', () => {
  const entry = (name: string) => ({
    applications: { api: { workers: { first: {}, [name]: {} }, relationships: { x: `api--${name}:http` } } },
  })
  const renamed = rename(entry('queue'), 'worker', 'api--queue', 'mail')
  expect(JSON.stringify(renamed)).toBe(JSON.stringify(entry('mail')))
})

test('what names a worker follows its application', () => {
  const entry = (name: string) => ({
    applications: {
      [name]: { workers: { queue: {} } },
      web: { relationships: { x: `${name}--queue:http` } },
    },
  })
  expect(rename(entry('api'), 'application', 'api', 'back')).toEqual(entry('back'))
})

test('of an application and a service with one name, references belong to the application', () => {
  const configuration = {
    applications: { x: {}, web: { relationships: { x: 'x:http' } } },
    services: { x: {} },
  }
  expect(rename(configuration, 'service', 'x', 'y')).toEqual({
    applications: configuration.applications,
    services: { y: {} },
  })
})

test.each<[string, string, string]>([
  ['https://{default}/', 'https://shop.{default}/', 'https://shop.{default}/'],
  ['https://{default}', 'https://shop.{default}/', 'https://shop.{default}/'],
  ['https://{default}/news?page=2#top', 'https://shop.{default}/', 'https://shop.{default}/news?page=2#top'],
  ['https://{default}/news/$1', 'https://{default}/shop', 'https://{default}/shop/news/$1'],
  ['http://{default}/', 'https://shop.{default}/', 'https://shop.{default}/'],
  ['https://{default}/admin', 'https://shop.{default}/', 'https://{default}/admin'],
  ['https://example.com/', 'https://shop.{default}/', 'https://example.com/'],
  ['/relative', 'https://shop.{default}/', '/relative'],
])('a redirect to %s, the route renamed %s, leads to %s', (to, key, expected) => {
  const configuration = (name: string, target: string) => ({
    routes: {
      [name]: { type: 'upstream' },
      'https://{default}/admin': { type: 'upstream' },
      'https://www.{default}/': { type: 'redirect', to: target },
    },
  })
  expect(rename(configuration('https://{default}/', to), 'route', 'https://{default}/', key)).toEqual(
    configuration(key, expected),
  )
})

test('a path alone becomes an address where it would lead elsewhere from the new host', () => {
  const configuration = (key: string, to: string) => ({
    routes: {
      [key]: { redirects: { paths: { '/old': { to }, '/x': { to: '/y' } } } },
      'https://{default}/admin': {},
    },
  })
  const renamed = rename(
    configuration('https://{default}/', '/admin'),
    'route',
    'https://{default}/',
    'https://a.{default}/',
  )
  expect(renamed).toEqual(configuration('https://a.{default}/', 'https://{default}/admin'))
})

test.each<[NodeKind, string, string, RegExp]>([
  ['service', 'db', 'api', /already an application "api"/],
  ['application', 'api', 'db', /already a service "db"/],
  ['service', 'db', 'a--b', /"--"/],
  ['service', 'none', 'x', /no service "none"/],
  ['worker', 'api--queue', 'mail', /already a worker "mail"/],
  ['route', 'https://{default}/', 'shop', /address such as/],
  ['route', 'https://{default}/', 'HTTPS://a.{default}', /already a route "https:\/\/a.{default}\/"/],
])('the %s %s is not renamed %s', (kind, name, to, reason) => {
  const configuration = {
    applications: { api: { workers: { queue: {}, mail: {} } } },
    services: { db: {} },
    routes: { 'https://{default}/': {}, 'https://a.{default}/': {} },
  }
  expect(rename(configuration, kind, name, to)).toMatch(reason)
})

test('the name it has is no change', () => {
  const configuration = { services: { 'Odd--name': {} } }
  expect(rename(configuration, 'service', 'Odd--name', 'Odd--name')).toBe(configuration)
})
