import { expect, test } from 'vitest'
import { setAt } from '../base/path.ts'
import { Tagged, type Tree } from '../base/tree.ts'
import type { Project } from '../model/design.ts'
import { indexContainers } from './container-index.ts'

const configuration: Tree = {
  applications: { api: { type: 'php:8.4', workers: { queue: {} } } },
  services: { db: { type: 'mariadb:11.8' } },
}
const other: Project = {
  id: 'q',
  name: 'crm',
  flavour: 'flex',
  files: {},
  configuration: { services: { erp: {} } },
}

test('knows applications, workers and services with their endpoints', () => {
  expect(indexContainers(configuration, []).all()).toEqual([
    { kind: 'application', name: 'api', type: 'php:8.4', endpoints: ['http', 'php'] },
    { kind: 'worker', name: 'api--queue', worker: { application: 'api', name: 'queue' } },
    { kind: 'service', name: 'db', type: 'mariadb:11.8', endpoints: ['mysql'], defaultEndpoint: 'mysql' },
  ])
})

test.each([
  ['declared endpoints', { configuration: { endpoints: { admin: {} } } }, ['admin'], true],
  ['an empty map of endpoints', { configuration: { endpoints: {} } }, ['mysql'], undefined],
  [
    'endpoints in another file',
    { configuration: { endpoints: new Tagged('!include', 'x') } },
    undefined,
    undefined,
  ],
])('has %s', (_, more, endpoints, ownEndpoints) => {
  const db = indexContainers({ services: { db: { type: 'mariadb:11.8', ...more } } }, []).get('db')
  expect(db?.endpoints).toEqual(endpoints)
  expect(db?.ownEndpoints).toBe(ownEndpoints)
})

test('says nothing of endpoints where a name means two containers, and prefers either to a worker', () => {
  const twice = {
    applications: { db: { workers: { a: {} } } },
    services: { db: { type: 'redis:8.0' }, 'db--a': {} },
  }
  const index = indexContainers(twice, [])
  expect(index.get('db')).toEqual({ kind: 'service', name: 'db', type: 'redis:8.0' })
  expect(index.get('db--a')?.kind).toBe('service')
})

test('stays the same object while no name, type or endpoint changes', () => {
  const index = indexContainers(configuration, [other])
  const hook = setAt(configuration, ['applications', 'api', 'hooks'], { build: 'make' })
  expect(indexContainers(hook, [other], index)).toBe(index)
})

test('keeps the containers that did not change', () => {
  const index = indexContainers(configuration, [])
  const added = indexContainers(setAt(configuration, ['services', 'db', 'type'], 'redis:8.0'), [], index)
  expect(added).not.toBe(index)
  expect(added.get('api')).toBe(index.get('api'))
  expect(added.get('db')).not.toBe(index.get('db'))
})

test('tells apart two entries that share one value', () => {
  const shared = { type: 'php:8.4' }
  const index = indexContainers({ applications: { a: shared, b: shared } }, [])
  expect(index.all().map(({ name }) => name)).toEqual(['a', 'b'])
})

test('knows in which other project a name is', () => {
  const index = indexContainers(configuration, [other])
  expect(index.elsewhere('erp')).toBe('crm')
  expect(index.elsewhere('db')).toBeUndefined()
  expect(indexContainers(configuration, [], index).elsewhere('erp')).toBeUndefined()
})

test.each([
  ['after the file that says what it is', 'api', new Tagged('!include', 'apps/api.app.yaml'), false],
  ['after such a file, as the second', 'api-2', new Tagged('!include', 'api.yaml'), false],
  [
    'app, for want of a name',
    'app',
    new Tagged('!include', { type: 'yaml', path: '.platform.api.yaml' }),
    false,
  ],
  ['otherwise than the file', 'shop', new Tagged('!include', 'apps/api.yaml'), true],
  ['something, and written here', 'api', { type: 'php:8.4' }, true],
])(
  'is complete unless an application may be called otherwise: one called %s',
  (_, name, application, isComplete) => {
    expect(indexContainers({ applications: { [name]: application } }, []).isComplete).toBe(isComplete)
  },
)
