import { expect, test } from 'vitest'
import type { Tree, Value } from '../base/tree.ts'
import { Tagged } from '../base/tree.ts'
import { defaultEndpointOf, type Endpoint, endpointsOf } from './endpoints.ts'

/** `name scheme:port`, with a star behind the default. */
const words = ({ name, scheme, port, default: isDefault }: Endpoint) =>
  `${name} ${scheme}:${port ?? ''}${isDefault ? '*' : ''}`
const wordsOf = (value: Value) => endpointsOf('service', value).map(words)
const service = (type: string, configuration?: Tree): Tree => ({
  type,
  ...(configuration && { configuration }),
})

test.each([
  ['mariadb:11.8', ['mysql mysql:3306*']],
  ['mysql:5.5', ['mysql mysql:3306*']],
  ['oracle-mysql:8.4', ['mysql mysql:3306*', 'mysqlx mysqlx:33060']],
  ['oracle-mysql:5.7', ['mysql mysql:3306*', 'mysqlx mysqlx:33060']],
  ['postgresql:18', ['postgresql pgsql:5432*', 'postgresql-replica pgsql:5432']],
  ['postgresql:16', ['postgresql pgsql:5432*', 'postgresql-replica pgsql:5432']],
  ['postgresql:15', ['postgresql pgsql:5432*']],
  ['postgresql:9.5', ['postgresql pgsql:5432*']],
  ['clickhouse:26.3', ['clickhouse clickhouse:9000*', 'clickhouse-http http:8123']],
  ['mongodb:4.0', ['mongodb mongodb:27017*']],
  ['mongodb-enterprise:7.0', ['mongodb mongodb:27017*']],
  ['influxdb:3', ['influxdb http:8086*']],
  ['influxdb:1.3', ['influxdb http:8086*']],
  ['redis:8.0', ['redis redis:6379*']],
  ['redis-persistent:8.0', ['redis redis:6379*']],
  ['valkey:9.0', ['valkey valkey:6379*']],
  ['valkey-persistent:9.0', ['valkey valkey:6379*']],
  ['memcached:1.6', ['memcached memcached:11211*']],
  ['elasticsearch:7.10', ['elasticsearch http:9200*']],
  ['elasticsearch-enterprise:9.3', ['elasticsearch http:9200*']],
  ['opensearch:3', ['opensearch http:9200*']],
  ['solr:9.9', ['solr solr:8080*']],
  ['rabbitmq:4.3', ['rabbitmq amqp:5672*']],
  ['kafka:4.3', ['kafka kafka:9092*']],
  ['mercure:0', ['mercure http:3000*']],
  ['varnish:9.0', ['http http:8080*', 'http+stats http:8081']],
  ['varnish:5.2', ['http+stats http:8081', 'http http:8080']],
  ['network-storage:1.0', []],
  ['vault-kms:1.12', []],
  ['chrome-headless:120', ['http http:9222*']],
  ['gotenberg:8', ['http http:3000*']],
  ['mariadb-replica:11.8', ['mysql mysql:3306*']],
  ['unheard-of:1', []],
])('%s has its built-in endpoints', (type, endpoints) => {
  expect(wordsOf(service(type))).toEqual(endpoints)
})

test('a version that is not known has the endpoints of the newest', () => {
  expect(wordsOf(service('postgresql:99'))).toEqual(wordsOf(service('postgresql:18')))
  expect(wordsOf(service('postgresql'))).toEqual(wordsOf(service('postgresql:18')))
})

test.each([
  ['mariadb:11.8', { shop_rw: {}, mysql: {} }, ['shop_rw mysql:3306', 'mysql mysql:3306*']],
  ['oracle-mysql:8.4', { shop: {} }, ['shop mysql:3306']],
  ['postgresql:18', { app: {} }, ['app pgsql:5432']],
  ['solr:9.9', { en: { core: 'en' } }, ['en solr:8080']],
  ['vault-kms:1.12', { signer: [] }, ['signer http:8200']],
  [
    'clickhouse:26.3',
    { native: { port: 9000 }, web: { port: 8123 } },
    ['native clickhouse:9000', 'web http:8123'],
  ],
  ['postgres-replica:18', { postgresql: {} }, ['postgresql pgsql:5432*']],
  ['unheard-of:1', { own: {} }, ['own tcp:']],
])('endpoints of its own replace the built-in ones of %s', (type, endpoints, expected) => {
  expect(wordsOf(service(type, { endpoints }))).toEqual(expected)
})

test.each([
  [
    'an image that has none of its own',
    service('redis:8.0', { endpoints: { mine: {} } }),
    ['redis redis:6379*'],
  ],
  ['an empty map', service('mariadb:11.8', { endpoints: {} }), ['mysql mysql:3306*']],
  ['a tag', service('mariadb:11.8', { endpoints: new Tagged('!include', 'x.yaml') }), ['mysql mysql:3306*']],
])('%s changes no endpoint', (_what, value, expected) => {
  expect(wordsOf(value)).toEqual(expected)
})

test('PostgreSQL with databases only has one endpoint called main', () => {
  expect(wordsOf(service('postgresql:18', { databases: ['core', 'audit'] }))).toEqual(['main pgsql:5432*'])
  expect(wordsOf(service('postgresql:18', { databases: [] }))).toHaveLength(2)
  expect(wordsOf(service('mariadb:11.8', { databases: ['core'] }))).toEqual(['mysql mysql:3306*'])
})

test.each([
  ['nodejs:24', {}, ['http http:80']],
  ['rust:1', {}, ['http http:80']],
  ['php:8.4', {}, ['http http:80', 'php http:80']],
  ['composable:26.05', { stack: { runtimes: ['php@8.4', 'nodejs@24'] } }, ['http http:80', 'php http:80']],
  [
    'composable:26.05',
    { stack: { runtimes: [{ 'php@8.4': { extensions: [] } }] } },
    ['http http:80', 'php http:80'],
  ],
  ['composable:26.05', { stack: ['nodejs@24', 'php@8.4'] }, ['http http:80']],
  ['composable:26.05', { stack: 'php@8.4' }, ['http http:80', 'php http:80']],
  ['composable:26.05', { stack: 3 }, ['http http:80']],
])('an application of the type %s with %j answers HTTP and has no default', (type, rest, expected) => {
  expect(endpointsOf('application', { type, ...rest }).map(words)).toEqual(expected)
  expect(defaultEndpointOf('application', { type, ...rest })).toBeUndefined()
})

test('an application without a type, or what is no map, answers HTTP', () => {
  for (const value of [{}, null, 'php', { stack: ['php@8.4'] }, { type: 1 }] satisfies Value[]) {
    expect(endpointsOf('application', value)[0]?.name).toBe('http')
  }
})

test('the default endpoint is the one that is flagged or documented, if it is still there', () => {
  expect(defaultEndpointOf('service', service('redis:8.0'))?.name).toBe('redis')
  expect(defaultEndpointOf('service', service('kafka:4.3'))?.name).toBe('kafka')
  expect(defaultEndpointOf('service', service('mariadb:11.8', { endpoints: { shop: {} } }))).toBeUndefined()
  expect(defaultEndpointOf('service', service('vault-kms:1.12'))).toBeUndefined()
})
