import { describe, expect, test } from 'vitest'
import { Tagged, type Tree } from '../base/tree.ts'
import { appOf, placesOf, withApp } from './testing.ts'
import { toFlex } from './to-flex.ts'

describe('an application', () => {
  test('is said to be in the directory of its file, behind its type', () => {
    const fixed = { applications: { shop: { type: 'php:8.4', web: {} }, panel: { type: 'nodejs:24' } } }
    const conversion = toFlex(fixed, { rootOf: (name) => (name === 'shop' ? 'apps/shop' : '') })
    expect(conversion.configuration).toEqual({
      applications: {
        shop: { type: 'php:8.4', source: { root: 'apps/shop' }, web: {} },
        panel: { type: 'nodejs:24', source: { root: '/' } },
      },
    })
    const { shop } = conversion.configuration.applications as { shop: Tree }
    expect(Object.keys(shop)).toEqual(['type', 'source', 'web'])
    expect(placesOf(conversion, 'source-root')).toEqual(['applications shop', 'applications panel'])
  })

  test('keeps a directory of its own, and its source operations', () => {
    const source = { root: 'drupal', operations: { update: { command: 'run' } } }
    const conversion = toFlex(withApp({ source }))
    expect(conversion.configuration).toEqual(withApp({ source }))
    expect(conversion.notes).toEqual([])
  })

  test('keeps what nobody knows, and what is no map', () => {
    const odd: Tree = {
      applications: { app: null, other: new Tagged('!include', 'x.yaml'), third: { type: 5, mounts: 'x' } },
      services: null,
      routes: [],
    }
    expect(toFlex(odd, { rootOf: () => '/' }).configuration).toEqual({
      ...odd,
      applications: { ...(odd.applications as Tree), third: { type: 5, source: { root: '/' }, mounts: 'x' } },
    })
  })
})

describe('sizes', () => {
  test('leave applications, web, workers and services', () => {
    const sizes = { size: 'S', disk: 512, resources: { base_memory: 64, memory_ratio: 128 } }
    const conversion = toFlex(
      withApp(
        { ...sizes, web: { size: 'M' }, workers: { queue: { disk: 128, commands: { start: 'run' } } } },
        { services: { db: { type: 'mariadb:11.4', ...sizes } } },
      ),
    )
    expect(conversion.configuration).toEqual(
      withApp(
        { web: {}, workers: { queue: { commands: { start: 'run' } } } },
        { services: { db: { type: 'mariadb:11.4' } } },
      ),
    )
    expect(placesOf(conversion, 'sizes-left-out')).toEqual([
      'applications app',
      'applications app web',
      'applications app workers queue',
      'services db',
    ])
  })

  test.each([
    ['a service and its disk', {}, { size: 'M', disk: 2048 }, '--size db:0.25 --disk db:2048'],
    ['nothing for AUTO', {}, { size: 'AUTO', disk: 256 }, '--disk db:256'],
    ['an application, by its image', { size: 'L' }, {}, '--size app:2'],
    ['web instead of the application', { size: 'S', web: { size: 'XL' } }, {}, '--size app:4'],
    ['a worker that inherits', { size: 'S', workers: { queue: {} } }, {}, '--size app:0.5,app--queue:0.5'],
    [
      'memory of its own',
      {},
      { size: 'M', resources: { base_memory: 1024, memory_ratio: 1024 } },
      '--size db:0.5',
    ],
    [
      'the disk of storage mounts',
      { disk: 4096, mounts: { uploads: { source: 'shared', source_path: 'x' } } },
      {},
      '--disk app:4096',
    ],
  ])('are set by one command: %s', (_, application, service, words) => {
    const fixed = withApp(application, { services: { db: { type: 'mariadb:11.4', ...service } } })
    const note = toFlex(fixed).notes.find(({ code }) => code === 'resources-to-set')
    expect(note?.command).toBe(`upsun resources:set ${words}`)
  })

  test('need no command where instances have disks of their own', () => {
    const fixed = withApp({ disk: 512, mounts: { cache: { source: 'local' } } })
    expect(placesOf(toFlex(fixed), 'resources-to-set')).toEqual([])
  })
})

describe('mounts', () => {
  const local = { source: 'local', source_path: 'uploads' }

  test('on the local disk become instance mounts, in workers and web too', () => {
    const fixed = withApp({
      mounts: { a: local },
      web: { mounts: { b: local } },
      workers: { q: { mounts: { c: local } } },
    })
    const conversion = toFlex(fixed)
    const instance = { ...local, source: 'instance' }
    expect(appOf(conversion)).toEqual({
      mounts: { a: instance },
      web: { mounts: { b: instance } },
      workers: { q: { mounts: { c: instance } } },
    })
    expect(placesOf(conversion, 'local-mount')).toEqual([
      'applications app mounts a',
      'applications app web mounts b',
      'applications app workers q mounts c',
    ])
  })

  test('become storage by choice, all or one of them', () => {
    const fixed = withApp({ mounts: { 'a/b': local, c: local } })
    const one = toFlex(fixed, { localMounts: { '/applications/app/mounts/a~1b': 'storage' } })
    expect(appOf(one)).toEqual({
      mounts: { 'a/b': { ...local, source: 'storage' }, c: { ...local, source: 'instance' } },
    })
    expect(one.notes.map(({ choice }) => choice)).toEqual([
      { option: 'localMount', at: '/applications/app/mounts/a~1b', chosen: 'storage' },
      { option: 'localMount', at: '/applications/app/mounts/c', chosen: 'instance' },
    ])
    const all = toFlex(fixed, { localMount: 'storage' })
    expect(appOf(all)).toMatchObject({ mounts: { c: { source: 'storage' } } })
  })

  test.each([
    ['shared:files/x', { source: 'storage', source_path: 'x' }],
    ['tmp:files/x', { source: 'tmp', source_path: 'x' }],
    ['local:x/y', { source: 'instance', source_path: 'x/y' }],
  ])('written as "%s" become maps', (text, mount) => {
    const conversion = toFlex(withApp({ mounts: { '/x': text } }))
    expect(appOf(conversion)).toEqual({ mounts: { '/x': mount } })
    expect(placesOf(conversion, 'mount-written-out')).toEqual(['applications app mounts /x'])
  })

  test('that cannot be read stay, and are said', () => {
    const conversion = toFlex(withApp({ mounts: { '/x': 'elsewhere' } }))
    expect(appOf(conversion)).toEqual({ mounts: { '/x': 'elsewhere' } })
    expect(placesOf(conversion, 'unreadable')).toEqual(['applications app mounts /x'])
  })

  test('in services and temporary ones stay', () => {
    const mounts = { a: { source: 'service', service: 'files' }, b: { source: 'tmp' } }
    expect(toFlex(withApp({ mounts })).configuration).toEqual(withApp({ mounts }))
  })
})

describe('crons', () => {
  test.each([
    ['cmd', { spec: 'H * * * *', cmd: 'run', timeout: 60 }],
    ['commands as text', { spec: 'H * * * *', commands: 'run', timeout: 60 }],
    ['both', { spec: 'H * * * *', cmd: 'old', commands: { start: 'run' }, timeout: 60 }],
  ])('with %s run by commands.start', (_, cron) => {
    const conversion = toFlex(withApp({ crons: { nightly: cron } }))
    expect(appOf(conversion)).toEqual({
      crons: { nightly: { spec: 'H * * * *', commands: { start: 'run' }, timeout: 60 } },
    })
    expect(conversion.notes.map(({ code }) => code)).toEqual(['cron-command'])
  })
})

describe('keys that Flex does not know', () => {
  test('build.caches goes, with the build that has nothing else', () => {
    const caches = { npm: { watch: ['package.json'] } }
    expect(appOf(toFlex(withApp({ build: { caches } })))).toEqual({})
    const conversion = toFlex(withApp({ build: { flavor: 'none', caches } }))
    expect(appOf(conversion)).toEqual({ build: { flavor: 'none' } })
    expect(placesOf(conversion, 'build-caches')).toEqual(['applications app build caches'])
  })

  test('the firewall of web becomes that of the application, and workers keep what they had', () => {
    const [strict, own] = [{ outbound: [{ domains: ['a.example'] }] }, { outbound: [{ ports: [443] }] }]
    const workers = { plain: { commands: { start: 'x' } }, guarded: { firewall: own } }
    const anywhere = { outbound: [{ ips: ['0.0.0.0/0'] }] }
    expect(appOf(toFlex(withApp({ web: { firewall: strict }, workers })))).toEqual({
      web: {},
      firewall: strict,
      workers: { plain: { commands: { start: 'x' }, firewall: anywhere }, guarded: { firewall: own } },
    })
    expect(appOf(toFlex(withApp({ firewall: own, web: { firewall: strict }, workers })))).toMatchObject({
      firewall: strict,
      workers: { plain: { firewall: own } },
    })
  })
})

test.each([
  [1, true],
  ['yes', true],
  ['False', false],
])('a route with primary %j is one with %s', (primary, expected) => {
  const conversion = toFlex({ routes: { 'https://{default}/': { type: 'upstream', primary } } })
  expect(conversion.configuration).toEqual({
    routes: { 'https://{default}/': { type: 'upstream', primary: expected } },
  })
  expect(placesOf(conversion, 'primary-flag')).toEqual(['routes https://{default}/ primary'])
})

test.each([true, 2, 'maybe'])('primary %j stays as it is', (primary) => {
  const fixed = { routes: { 'https://{default}/': { type: 'upstream', primary } } }
  expect(toFlex(fixed).configuration).toEqual(fixed)
})

test('what sells apart is said', () => {
  const fixed = { services: { search: { type: 'elasticsearch-enterprise:8.5' } } }
  expect(placesOf(toFlex(fixed), 'premium')).toEqual(['services search type'])
})

test('relationships, routes and configurations stay as they are, and untouched entries are shared', () => {
  const fixed = withApp(
    { relationships: { db: 'db:mysql' } },
    { services: { db: { type: 'mariadb:11.4' } }, routes: { 'https://{default}/': { type: 'upstream' } } },
  )
  const { configuration, notes } = toFlex(fixed)
  expect(configuration).toEqual(fixed)
  expect(configuration.services).toBe(fixed.services)
  expect(notes).toEqual([])
})
