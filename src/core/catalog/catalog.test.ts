import { expect, test } from 'vitest'
import { IMAGES, imageOf, newestType, newestVersion, parseType, versionOf } from './catalog.ts'
import { endpointsOf } from './endpoints.ts'
import { NOTES } from './notes.ts'
import { REGISTRY } from './registry.ts'

const files = import.meta.glob('./images/*.ts')

test('every image file is in the list, under its own name and in order', () => {
  const types = Object.keys(files).map((path) => path.replace(/^\.\/images\/(.*)\.ts$/, '$1'))
  expect(NOTES.map(({ type }) => type)).toEqual(types.sort())
})

test('every image of the registry has a file of its own', () => {
  const types = NOTES.map(({ type }) => type)
  expect(Object.keys(REGISTRY).filter((type) => !types.includes(type))).toEqual([])
})

test.each([
  ['dotnet', '10.0 8.0', '', '7.0 6.0 5.0 3.1 2.2 2.1 2.0', ''],
  ['elixir', '1.20', '1.19 1.18', '1.15 1.14 1.13 1.12 1.11 1.10 1.9', ''],
  [
    'golang',
    '1.26 1.25',
    '',
    '1.24 1.23 1.22 1.21 1.20 1.19 1.18 1.17 1.16 1.15 1.14 1.13 1.12 1.11 1.10',
    '1.9 1.8',
  ],
  ['java', '25 21 17', '', '19 18 14 13 12 11 8', ''],
  ['nodejs', '26 24', '22', '20 18 16 8.9 6.10 6.9 6.8 6.6 6.3 6.2 4.7 4.6 4.5 4.4 4.3 4.2', '0.12'],
  ['php', '8.5 8.4', '8.3 8.2', '8.1 8.0 7.4 7.3 7.2 7.1 7.0 5.6 5.5 5.4', ''],
  ['python', '3.14 3.13', '3.12 3.11 3.10', '3.9 3.8 3.7 3.6 3.5 2.7', ''],
  ['ruby', '4.0 3.4 3.3', '', '3.2 3.1 3.0 2.7 2.6 2.5 2.4 2.3', ''],
  ['rust', '1', '', '', ''],
  ['composable', '26.05', '', '25.11 25.05 24.11 24.05', ''],
  ['mariadb', '12.3 11.8 11.4', '', '11.2 11.0 10.11 10.6 10.5 10.4 10.3 10.2 10.1 10.0 5.5', ''],
  ['mysql', '12.3 11.8 11.4', '', '11.2 11.0 10.11 10.6 10.5 10.4 10.3 10.2 10.1 10.0 5.5', ''],
  ['oracle-mysql', '8.4', '', '8.0 5.7', ''],
  ['postgresql', '18 17 16 15 14', '', '13 12 11 10 9.6 9.5 9.3', ''],
  ['clickhouse', '26.3 25.8', '25.3 24.3 23.8', '', ''],
  ['mongodb', '4.0', '', '3.6 3.4 3.2 3.0', ''],
  ['mongodb-enterprise', '7.0', '', '6.0 5.0 4.4 4.2 4.0', ''],
  ['influxdb', '3 2.7 2.3', '', '2.2 2.0 1.8 1.7 1.3 1.2', ''],
  ['redis', '8.8 8.0', '7.2 6.2', '7.0 6.0 5.0', '4.0 3.2 3.0 2.8'],
  ['valkey', '9.0 8.1 8.0', '', '', ''],
  ['memcached', '1.6', '', '1.5 1.4', ''],
  ['elasticsearch', '7.10', '', '7.9 7.7 7.6 7.5 7.2 6.8 6.5', '5.4 5.2 2.4 1.7 1.4 0.90'],
  ['elasticsearch-enterprise', '9.3 8.19', '', '7.17', '8.5'],
  ['opensearch', '3', '2', '1.2 1.1 1', ''],
  ['solr', '10.0 9.9 9.6 9.4 9.2 9.1', '', '9.0 8.11 8.0 7.7 7.6 6.6 6.3 4.10 3.6', ''],
  ['rabbitmq', '4.3 4.2', '', '4.1 4.0 3.13 3.12 3.11 3.10 3.9 3.8 3.7 3.6 3.5', ''],
  ['kafka', '4.3 4.1', '', '3.7 3.6 3.4 3.2 2.7 2.6 2.5 2.4 2.3 2.2 2.1', ''],
  ['mercure', '0', '', '', ''],
  ['varnish', '9.0 6.0', '', '7.6 7.3 7.2 7.1 6.3', '5.2 5.1'],
  ['network-storage', '1.0', '2.0', '', ''],
  ['vault-kms', '1.12', '', '', '1.8 1.6'],
  ['chrome-headless', '120 113', '', '95 91 86 84 83 81 80 73', ''],
  ['gotenberg', '8', '', '', ''],
])('knows which versions of %s are supported, deprecated, retired and gone', (type, ...expected) => {
  const versions = imageOf(type)?.versions ?? []
  const statuses = ['supported', 'deprecated', 'retired', 'decommissioned']
  const actual = statuses.map((status) => versions.filter((version) => version.status === status))
  expect(actual.map((list) => list.map(({ version }) => version).join(' '))).toEqual(expected)
})

test.each([
  ['mariadb', 'works', true, 'schemas', 'schemas endpoints properties rotate_passwords'],
  ['mysql', 'works', true, 'schemas', 'schemas endpoints properties rotate_passwords'],
  ['oracle-mysql', 'documented', true, 'schemas', 'schemas endpoints rotate_passwords properties'],
  [
    'postgresql',
    'works',
    true,
    'databases',
    'databases endpoints extensions default_ctype default_collation default_charset',
  ],
  ['clickhouse', 'documented', true, 'databases', 'databases endpoints'],
  ['mongodb', 'documented', true, undefined, ''],
  ['mongodb-enterprise', 'documented', true, undefined, ''],
  ['influxdb', 'documented', true, undefined, ''],
  ['redis', 'works', false, 'client side', 'maxmemory_policy'],
  ['valkey', 'works', false, 'client side', 'maxmemory_policy'],
  ['memcached', 'works', false, 'client side', ''],
  ['elasticsearch', 'works', true, 'client side', 'authentication plugins'],
  ['elasticsearch-enterprise', 'documented', true, 'client side', 'authentication plugins'],
  ['opensearch', 'works', true, 'client side', 'authentication plugins'],
  ['solr', 'works', true, 'cores', 'cores endpoints configsets modules core_config'],
  ['rabbitmq', 'works', true, 'vhosts', 'vhosts'],
  ['kafka', 'documented', true, 'client side', ''],
  ['mercure', 'works', true, undefined, ''],
  ['varnish', 'works', false, undefined, 'vcl'],
  ['network-storage', 'never', true, 'directories', ''],
  ['vault-kms', 'never', true, undefined, 'endpoints'],
  ['chrome-headless', 'documented', false, undefined, ''],
  ['gotenberg', 'documented', false, undefined, ''],
  ['redis-persistent', 'documented', true, 'client side', 'maxmemory_policy'],
  ['valkey-persistent', 'documented', true, 'client side', 'maxmemory_policy'],
  ['mariadb-replica', 'documented', true, undefined, 'schemas endpoints'],
  ['postgres-replica', 'documented', true, undefined, 'endpoints extensions'],
  ['postgresql-replica', 'documented', true, undefined, 'endpoints extensions'],
])('knows how %s is connected, stored and configured', (type, nullRelationship, needsDisk, stores, keys) => {
  expect(imageOf(type)).toMatchObject({
    kind: 'service',
    nullRelationship,
    needsDisk,
    configuration: keys.split(' ').filter(Boolean),
  })
  expect(imageOf(type)?.stores).toBe(stores)
})

test.each([
  ['php:8.4', { status: 'supported', endOfLife: '2028-12-31' }],
  ['golang:1.9', { status: 'decommissioned' }],
  ['redis:6.0', { status: 'retired', minMemory: 352 }],
])('%s has a version of its own', (type, facts) => {
  expect(versionOf(type)).toMatchObject(facts)
})

test.each(['php:9.9', 'php', 'unheard-of:1', '', 'constructor:1'])(
  '%j has no version that is known',
  (type) => {
    expect(versionOf(type)).toBeUndefined()
  },
)

test('a type is split at its first colon', () => {
  expect(parseType('composable:26.05')).toEqual({ image: 'composable', version: '26.05' })
  expect(parseType('php')).toEqual({ image: 'php' })
  expect(parseType('php:')).toEqual({ image: 'php', version: '' })
})

test('something new gets the newest supported version, be there a newer one or not', () => {
  const of = (name: string) => IMAGES.services.find(({ type }) => type === name)
  expect(IMAGES.services.every((image) => versionOf(newestType(image))?.status === 'supported')).toBe(true)
  expect(IMAGES.runtimes.every((image) => versionOf(newestType(image))?.status === 'supported')).toBe(true)
  const networkStorage = of('network-storage')
  expect(networkStorage && newestVersion(networkStorage)).toBe('1.0')
})

test('a route can have the services as upstream that are made for it, by an endpoint they have', () => {
  const routable = IMAGES.services.filter((image) => image.routable)
  expect(routable.map(({ type }) => type)).toEqual(['elasticsearch', 'mercure', 'opensearch', 'varnish'])
  for (const image of routable) {
    const names = endpointsOf('service', { type: newestType(image) }).map(({ name }) => name)
    expect(names).toContain(image.routable)
  }
})

test('images to choose from are in the order of their titles', () => {
  for (const images of [IMAGES.runtimes, IMAGES.services]) {
    const titles = images.map(({ title }) => title)
    expect(titles).toEqual(titles.toSorted((left, right) => left.localeCompare(right, 'en')))
  }
})

test('marks what is premium, left out of a flavour, or documented only', () => {
  const types = (mark: 'premium' | 'unlisted') =>
    IMAGES.services.filter((image) => image[mark]).map(({ type }) => type)
  expect(types('premium')).toEqual(['elasticsearch-enterprise', 'mongodb-enterprise'])
  expect(imageOf('clickhouse')?.excludedFrom).toEqual(['fixed'])
  expect(types('unlisted')).toEqual([
    'mariadb-replica',
    'postgres-replica',
    'postgresql-replica',
    'redis-persistent',
    'valkey-persistent',
  ])
})

test('a documented default endpoint is one that the image has', () => {
  const images = IMAGES.services.filter(({ documentedDefault }) => documentedDefault !== undefined)
  for (const { documentedDefault, endpoints } of images) {
    expect(endpoints.map(({ name }) => name)).toContain(documentedDefault)
  }
})
