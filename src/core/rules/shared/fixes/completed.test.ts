import { expect, test } from 'vitest'
import type { NodeRef } from '../../../model/node.ts'
import { toTree } from '../../case-testing.ts'
import { completed } from './completed.ts'

const application = (name: string): NodeRef => ({ kind: 'application', name })
const service = (name: string): NodeRef => ({ kind: 'service', name })
const worker = (name: string): NodeRef => ({ kind: 'worker', name })
const route = (name: string): NodeRef => ({ kind: 'route', name })

const shop = (more = '') => `applications: { shop: { type: 'php:8.4', workers: { jobs: {} }${more} } }`
const db = `services: { db: { type: 'postgresql:18' }, cache: { type: 'redis:8.0' } }`
const withDriver = shop(', runtime: { extensions: [pdo_pgsql] }')

test.each([
  ['PHP gets the driver of a database', shop(), application('shop'), 'db', withDriver],
  ['a worker gets it by its application', shop(), worker('shop--jobs'), 'db', withDriver],
  ['PHP that has it stays as it is', withDriver, application('shop'), 'db', withDriver],
  ['a client may be written in PHP alone', shop(), application('shop'), 'cache', shop()],
  [
    'other runtimes have their clients among their packages',
    `applications: { shop: { type: 'nodejs:24' } }`,
    application('shop'),
    'db',
    `applications: { shop: { type: 'nodejs:24' } }`,
  ],
])('%s', (_, before, from, to, after) => {
  expect(completed(toTree(`${before}\n${db}`), from, service(to))).toEqual(toTree(`${after}\n${db}`))
})

const edge = (more = '') => `
applications: { shop: { type: 'php:8.4' } }
services: { edge: { type: 'varnish:9.0', relationships: { backend: 'shop:http' }${more} } }
`

test('a cache is told which backend requests are for', () => {
  const { services } = completed(toTree(edge()), service('edge'), application('shop'))
  expect(services).toMatchObject({
    edge: { configuration: { vcl: 'sub vcl_recv {\n    set req.backend_hint = backend.backend();\n}\n' } },
  })
})

test('a cache that is told already is left alone', () => {
  const told = toTree(edge(', configuration: { vcl: !include edge.vcl }'))
  expect(completed(told, service('edge'), application('shop'))).toBe(told)
})

test('there is no second cache in front of a cache', () => {
  const routes = (more: string) => `${edge()}\nroutes: { 'https://a/': { upstream: 'edge:http'${more} } }`
  const after = completed(toTree(routes('')), route('https://a/'), service('edge'))
  expect(after).toEqual(toTree(routes(', cache: { enabled: false }')))
  const chosen = toTree(routes(', cache: { enabled: true }'))
  expect(completed(chosen, route('https://a/'), service('edge'))).toBe(chosen)
  expect(completed(toTree(routes('')), route('https://a/'), application('shop'))).toEqual(toTree(routes('')))
})

test('a primary gets the endpoint that replicas read from, and what used it by default names its own', () => {
  const before = toTree(`
applications: { shop: { relationships: { db: null, data: 'db:mysql' } } }
services: { db: { type: 'mariadb:11.8' }, copy: { type: 'mariadb-replica:11.8', relationships: { primary: 'db:replicator' } } }
`)
  expect(completed(before, service('copy'), service('db'))).toEqual(
    toTree(`
applications: { shop: { relationships: { db: { service: db, endpoint: mysql }, data: 'db:mysql' } } }
services:
  db:
    type: 'mariadb:11.8'
    configuration:
      schemas: [main]
      endpoints:
        mysql: { default_schema: main, privileges: { main: admin } }
        replicator: { privileges: { main: replication } }
  copy: { type: 'mariadb-replica:11.8', relationships: { primary: 'db:replicator' } }
`),
  )
})
