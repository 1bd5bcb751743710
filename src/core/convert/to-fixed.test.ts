import { describe, expect, test } from 'vitest'
import type { Tree } from '../base/tree.ts'
import { appOf, placesOf, withApp } from './testing.ts'
import { toFixed } from './to-fixed.ts'

describe('mounts', () => {
  test.each([
    ['instance', 'local'],
    ['storage', 'local'],
    ['local', 'local'],
    ['temporary', 'tmp'],
    ['tmp', 'tmp'],
  ])('%s becomes %s', (source, expected) => {
    const conversion = toFixed(withApp({ mounts: { var: { source, source_path: 'x' } } }))
    expect(appOf(conversion)).toMatchObject({ mounts: { var: { source: expected, source_path: 'x' } } })
  })

  test('on the local disk need a disk, in front of which a choice is told', () => {
    const mounts = { var: { source: 'instance' } }
    const conversion = toFixed(withApp({ mounts, workers: { queue: { mounts } } }))
    const local = { var: { source: 'local' } }
    expect(appOf(conversion)).toEqual({
      mounts: local,
      disk: 512,
      workers: { queue: { mounts: local, disk: 512 } },
    })
    expect(conversion.notes.flatMap(({ choice }) => choice ?? [])).toEqual([
      { option: 'disk', container: 'app', chosen: 512, least: 128 },
      { option: 'disk', container: 'app--queue', chosen: 512, least: 128 },
    ])
  })

  test('get the disk that was chosen, but never less than the least', () => {
    const mounts = { a: { source: 'instance' } }
    expect(appOf(toFixed(withApp({ mounts }), { disks: { app: 2048 } }))).toMatchObject({ disk: 2048 })
    expect(appOf(toFixed(withApp({ mounts }), { disks: { app: 1 } }))).toMatchObject({ disk: 128 })
  })

  test('need no disk where none is local, or where the application has one', () => {
    expect(appOf(toFixed(withApp({ mounts: { a: { source: 'tmp' } } })))).not.toHaveProperty('disk')
    const mounts = { a: { source: 'instance' } }
    expect(appOf(toFixed(withApp({ mounts, disk: 2048 })))).toMatchObject({ disk: 2048 })
  })
})

describe('storage that is shared', () => {
  const uploads = { source: 'storage', source_path: 'uploads' }

  test('with a worker that inherits moves to a service', () => {
    const conversion = toFixed(
      withApp({ mounts: { uploads: { source: 'storage' }, tmp: { source: 'tmp' } }, workers: { queue: {} } }),
    )
    expect(appOf(conversion)).toEqual({
      mounts: {
        uploads: { source: 'service', service: 'app-files', source_path: 'uploads' },
        tmp: { source: 'tmp' },
      },
      workers: { queue: {} },
    })
    expect(conversion.configuration.services).toEqual({
      'app-files': { type: expect.stringMatching(/^network-storage:/), disk: 256 },
    })
    expect(placesOf(conversion, 'storage-shared')).toEqual(['applications app'])
  })

  test('with a worker that mounts other files stays local', () => {
    const conversion = toFixed(
      withApp({ mounts: { uploads }, workers: { queue: { mounts: { own: { source: 'storage' } } } } }),
    )
    expect(appOf(conversion)).toMatchObject({
      mounts: { uploads: { source: 'local', source_path: 'uploads' } },
      workers: { queue: { mounts: { own: { source: 'local' } }, disk: 512 } },
    })
  })

  const two: Tree = {
    applications: {
      app: { type: 'php:8.4', mounts: { uploads, private: { source: 'storage' } } },
      api: { type: 'php:8.4', mounts: { shared: { ...uploads, service: 'app' } } },
    },
    services: { 'app-files': { type: 'redis:8.0' } },
  }

  test('with another application moves to a service with a free name, and only what is shared', () => {
    const conversion = toFixed(two)
    const service = { source: 'service', service: 'app-files-2', source_path: 'uploads' }
    expect(conversion.configuration).toMatchObject({
      applications: {
        app: { mounts: { uploads: service, private: { source: 'local' } }, disk: 512 },
        api: { mounts: { shared: service } },
      },
      services: { 'app-files': { type: 'redis:8.0' }, 'app-files-2': { disk: 256 } },
    })
  })

  test('becomes local by choice', () => {
    const conversion = toFixed(two, { sharedStorage: 'local' })
    expect(conversion.configuration).toMatchObject({
      applications: { api: { mounts: { shared: { source: 'local', source_path: 'uploads' } } } },
      services: two.services as Tree,
    })
    expect(placesOf(conversion, 'shared-mount')).toEqual(['applications api mounts shared'])
  })
})

describe('services', () => {
  const disk = (type: string, options = {}) => {
    const { configuration } = toFixed({ services: { it: { type } } }, options)
    return (configuration as { services: { it: Tree } }).services.it.disk
  }

  test.each([
    ['mariadb:11.4', 256],
    ['postgresql:16', 256],
    ['valkey-persistent:8.0', 256],
    ['kafka:3.7', 512],
    ['mongodb-enterprise:7.0', 512],
    ['rabbitmq:4.1', 512],
    ['vault-kms:1.12', 512],
    ['redis:8.0', undefined],
    ['valkey:8.0', undefined],
    ['memcached:1.6', undefined],
    ['varnish:7.6', undefined],
    ['gotenberg:8', undefined],
    ['something:1', undefined],
  ])('%s gets a disk of %s', (type, expected) => {
    expect(disk(type)).toBe(expected)
  })

  test('get the disk that was chosen, but never less than they need', () => {
    expect(disk('kafka:3.7', { disks: { it: 4096 } })).toBe(4096)
    expect(disk('kafka:3.7', { disks: { it: 1 } })).toBe(512)
  })

  test('a replica gets at least the disk of what it follows', () => {
    const flex = {
      services: {
        db: { type: 'mariadb:11.4' },
        copy: { type: 'mariadb-replica:11.4', relationships: { primary: 'db:replicator' } },
      },
    }
    expect(toFixed(flex, { disks: { db: 1024 } }).configuration).toMatchObject({
      services: { db: { disk: 1024 }, copy: { disk: 1024 } },
    })
  })

  test('say their relationships as text', () => {
    const cache = (relationships: Tree) => ({
      applications: { app: { type: 'nodejs:24', source: { root: '/' } } },
      services: { db: { type: 'redis:8.0' }, cache: { type: 'varnish:7.6', relationships } },
    })
    const relationships = {
      app: null,
      db: {},
      other: { service: 'app', endpoint: 'http' },
      old: 'app:http',
      gone: null,
    }
    const conversion = toFixed(cache(relationships))
    expect(conversion.configuration).toEqual(
      cache({ app: 'app:http', db: 'db:redis', other: 'app:http', old: 'app:http', gone: 'gone' }),
    )
    expect(placesOf(conversion, 'relationship-written-out')).toHaveLength(4)
  })

  test('that Fixed does not have are an error', () => {
    const conversion = toFixed({ services: { stats: { type: 'clickhouse:25.3' } } })
    expect(conversion.notes).toContainEqual(
      expect.objectContaining({
        code: 'service-unavailable',
        level: 'error',
        at: ['services', 'stats', 'type'],
      }),
    )
  })
})

describe('what Fixed has no place for', () => {
  test('container profiles go everywhere', () => {
    const profile = { container_profile: 'BALANCED' }
    const conversion = toFixed(
      withApp(
        { ...profile, workers: { q: profile } },
        { services: { c: { type: 'redis:8.0', ...profile } } },
      ),
    )
    expect(conversion.configuration).toEqual(
      withApp({ workers: { q: {} } }, { services: { c: { type: 'redis:8.0' } } }),
    )
    expect(placesOf(conversion, 'container-profile')).toHaveLength(3)
  })

  test('top-level keys and names go, and a name that says otherwise is told', () => {
    const conversion = toFixed({ ...withApp({ name: 'old' }), 'x-note': 1 })
    expect(conversion.configuration).toEqual(withApp({}))
    expect(placesOf(conversion, 'top-level-key')).toEqual(['x-note'])
    expect(placesOf(conversion, 'name-key')).toEqual(['applications app name'])
  })
})

test('sections that say nothing go without a word, and others that are no map are told', () => {
  const conversion = toFixed({ ...withApp({}), services: null, routes: 'none' })
  expect(conversion.configuration).toEqual(withApp({}))
  expect(placesOf(conversion, 'top-level-key')).toEqual(['routes'])
})

test('what only holds anchors is no application', () => {
  const conversion = toFixed({ applications: { '.base': { type: 'php:8.4' } } })
  expect(conversion.configuration).toEqual({ applications: {} })
  expect(placesOf(conversion, 'held-anchors')).toEqual(['applications .base'])
})

describe('what is to be known', () => {
  test.each([
    ['*/2 * * * *', true],
    ['* * * * *', true],
    ['H/4 * * * *', true],
    ['0,3 * * * *', true],
    ['58,0 * * * *', true],
    ['*/5 * * * *', false],
    ['0,30 * * * *', false],
    ['H * * * *', false],
    ['7 3 * * 1', false],
  ])('a cron by "%s" is faster than every plan has: %s', (spec, isFast) => {
    const conversion = toFixed(withApp({ crons: { c: { spec, commands: { start: 'x' } } } }))
    expect(placesOf(conversion, 'cron-interval')).toHaveLength(isFast ? 1 : 0)
  })

  test.each<[string, Tree]>([
    ['a worker', withApp({ workers: { q: {} } })],
    ['a second application', { applications: { a: { type: 'php:8.4' }, b: { type: 'php:8.4' } } }],
  ])('%s needs a larger plan', (_, flex) => {
    expect(placesOf(toFixed(flex), 'plan')).toEqual(['applications'])
    expect(placesOf(toFixed(withApp({})), 'plan')).toEqual([])
  })

  test('firewalls need a higher plan', () => {
    const firewall = { outbound: [] }
    const conversion = toFixed(withApp({ firewall, workers: { q: { firewall } } }))
    expect(placesOf(conversion, 'firewall-tier')).toEqual([
      'applications app firewall',
      'applications app workers q firewall',
    ])
  })

  test('the validator refuses some of what is documented', () => {
    const conversion = toFixed(
      withApp(
        {
          stack: ['php@8.4'],
          operations: { clear: { commands: { start: 'x' } } },
          crons: { c: { spec: 'H * * * *', commands: { start: 'x' }, timeout: 5 } },
          workers: { q: { commands: { start: 'x', post_start: 'y' } } },
          web: { locations: { '/': { rules: { '^/a': { passthru: true } } } } },
        },
        {
          routes: {
            'https://{default}/': { type: 'upstream', upstream: 'app:http', sticky: { enabled: true } },
          },
        },
      ),
    )
    expect(placesOf(conversion, 'validator-disagrees')).toEqual([
      'applications app operations',
      'applications app stack',
      'applications app crons c timeout',
      'applications app workers q commands post_start',
      'applications app web locations / rules ^/a passthru',
      'routes https://{default}/ sticky',
    ])
  })

  test('disks must fit the plan together', () => {
    const conversion = toFixed(
      withApp({ mounts: { a: { source: 'instance' } } }, { services: { db: { type: 'mariadb:11.4' } } }),
    )
    const note = conversion.notes.find(({ code }) => code === 'storage-of-plan')
    expect(note?.message).toContain('768 MB')
  })
})

test('an application without a directory is said to be at the root of the repository', () => {
  expect(toFixed({ applications: { app: { type: 'php:8.4' } } }).configuration).toEqual(withApp({}))
})
