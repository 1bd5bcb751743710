import { expect, test } from 'vitest'
import { containerNamed, pathOf } from './node-path.ts'

const configuration = {
  applications: {
    shop: { workers: { queue: {}, 'a--b': null } },
    'shop--x': { workers: { queue: {} } },
    both: {},
  },
  services: { db: { type: 'redis:8.0' }, both: {}, bare: null },
  routes: { 'https://{default}/': {} },
}

test.each([
  ['application', 'shop', ['applications', 'shop']],
  ['application', 'db', undefined],
  ['application', 'constructor', undefined],
  ['service', 'bare', ['services', 'bare']],
  ['route', 'https://{default}/', ['routes', 'https://{default}/']],
  ['worker', 'shop--queue', ['applications', 'shop', 'workers', 'queue']],
  ['worker', 'shop--a--b', ['applications', 'shop', 'workers', 'a--b']],
  ['worker', 'shop--x--queue', ['applications', 'shop--x', 'workers', 'queue']],
  ['worker', 'shop--none', undefined],
  ['worker', 'queue', undefined],
] as const)('the %s %s is at %j', (kind, name, path) => {
  expect(pathOf(configuration, { kind, name })).toEqual(path)
})

test.each([
  ['both', 'application'],
  ['db', 'service'],
  ['shop--queue', 'worker'],
  ['nothing', undefined],
])('the container called %s is of kind %s', (name, kind) => {
  expect(containerNamed(configuration, name)?.kind).toBe(kind)
})
