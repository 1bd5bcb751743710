import { describe, expect, test } from 'vitest'
import { removeAt, renameKeyAt, setAt } from '../base/path.ts'
import { Tagged, type Tree } from '../base/tree.ts'
import { diffTopology } from './diff-topology.ts'
import { connectionsOf, nodesOf, SHOP } from './testing.ts'
import { isSameTopology } from './topology-diff.ts'

describe('connections', () => {
  const at = (...path: string[]) => ['applications', 'api', ...path]

  test('come and go, and are no change of their node', () => {
    const next = removeAt(SHOP, at('relationships', 'cache'))
    expect(connectionsOf(SHOP, next)).toEqual([['removed', 'api', 'cache', 'cache']])
    expect(connectionsOf(next, SHOP)).toEqual([['added', 'api', 'cache', 'cache']])
    expect([...nodesOf(SHOP, next), ...nodesOf(next, SHOP)]).toEqual([])
  })

  test('are the first of their node, and no change of it either', () => {
    const next = setAt(SHOP, ['applications', 'web', 'workers', 'mail'], { relationships: { db: null } })
    expect(nodesOf(SHOP, next)).toEqual([{ change: 'added', kind: 'worker', name: 'web--mail' }])
    const bare = removeAt(SHOP, ['applications', 'web', 'relationships'])
    expect(nodesOf(bare, SHOP)).toEqual([])
    expect(connectionsOf(bare, SHOP)).toEqual([['added', 'web', 'api', 'api']])
  })

  test('are changed where they lead elsewhere', () => {
    const next = setAt(SHOP, ['routes', 'https://{default}/', 'upstream'], 'api:http')
    expect(connectionsOf(SHOP, next)).toEqual([['changed', 'https://{default}/', '', 'web', '', 'api']])
    const other = setAt(SHOP, at('relationships', 'db'), 'db:reporting')
    expect(diffTopology(SHOP, other).connections).toMatchObject([
      {
        change: 'changed',
        before: { endpoint: 'mysql' },
        after: { endpoint: 'reporting', path: at('relationships', 'db') },
      },
    ])
  })

  test('are the same however they are written', () => {
    const next = setAt(SHOP, at('relationships', 'db'), { service: 'db', endpoint: 'mysql' })
    expect(isSameTopology(diffTopology(SHOP, next))).toBe(true)
  })

  test('are renamed where they lead to the same', () => {
    const next = renameKeyAt(SHOP, at('relationships', 'db'), 'database')
    expect(connectionsOf(SHOP, next)).toEqual([['renamed', 'api', 'db', 'db', 'database', 'db']])
  })

  test('are a removed and an added one where there is a choice', () => {
    const two: Tree = { applications: { api: { relationships: { a: 'db:mysql', b: 'db:mysql' } } } }
    const one: Tree = { applications: { api: { relationships: { c: 'db:mysql' } } } }
    expect(connectionsOf(two, one).map((each) => (each as string[])[0])).toEqual([
      'removed',
      'removed',
      'added',
    ])
  })

  test('are no rename where more than the name is another', () => {
    const next = setAt(
      renameKeyAt(SHOP, at('mounts', 'files'), 'uploads'),
      at('mounts', 'uploads', 'source_path'),
      'x',
    )
    expect(connectionsOf(SHOP, renameKeyAt(SHOP, at('mounts', 'files'), 'uploads'))).toHaveLength(1)
    expect(connectionsOf(SHOP, next)).toEqual([
      ['removed', 'api', 'files', 'nfs'],
      ['added', 'api', 'uploads', 'nfs'],
    ])
  })

  test('are no rename where another part of the application has them', () => {
    const own: Tree = { relationships: { db: 'db:mysql' } }
    const before: Tree = { applications: { api: own } }
    const after: Tree = { applications: { api: { web: own } } }
    expect(connectionsOf(before, after).map((each) => (each as string[])[0])).toEqual(['removed', 'added'])
    expect(nodesOf(before, after)).toEqual([])
  })

  test('of a renamed worker leave the rest to the keys too', () => {
    const mount = { source: 'service', service: 'nfs', source_path: 'a' }
    const worker = (name: string, path: string): Tree => ({
      applications: {
        api: {
          relationships: { job: 'api--queue:x' },
          workers: { [name]: { mounts: { files: { ...mount, source_path: path } }, type: 'php' } },
        },
      },
      services: { nfs: { type: 'network-storage:1.0' } },
    })
    const after = setAt(worker('mail', 'b'), at('relationships', 'job'), 'api--mail:x')
    expect(diffTopology(worker('queue', 'a'), after)).toMatchObject({
      nodes: [{ change: 'renamed', name: 'api--mail', keys: [{ path: ['mounts', 'files', 'source_path'] }] }],
      connections: [],
    })
  })

  test('of mounts leave what is beside the service to the keys', () => {
    const next = setAt(SHOP, at('mounts', 'files', 'source_path'), 'uploads')
    expect(connectionsOf(SHOP, next)).toEqual([])
    expect(nodesOf(SHOP, next)).toMatchObject([
      { name: 'api', keys: [{ path: ['mounts', 'files', 'source_path'] }] },
    ])
  })

  test('cut off by a worker of its own are told by the key that does it', () => {
    const next = setAt(SHOP, at('workers', 'queue', 'relationships'), {})
    expect(nodesOf(SHOP, next)).toMatchObject([
      { name: 'api--queue', keys: [{ path: ['relationships'], after: {} }] },
    ])
  })
})

describe('redirects to a renamed route', () => {
  const site = (key: string, to: string): Tree => ({
    applications: { api: { type: 'php:8.4' } },
    routes: { [key]: { upstream: 'api:http' }, 'https://old.{default}/': { type: 'redirect', to } },
  })
  const before = site('https://a.{default}/api', 'https://a.{default}/api/x?y=1')

  test.each([
    ['follow', 'https://b.{default}/', 'https://b.{default}/x?y=1', 0],
    ['lead elsewhere by the path', 'https://b.{default}/', 'https://b.{default}/z?y=1', 1],
    ['lead elsewhere by the query', 'https://b.{default}/', 'https://b.{default}/x?y=2', 1],
  ])('%s', (_, key, to, changes) => {
    const diff = diffTopology(before, site(key, to))
    expect(diff.nodes).toMatchObject([{ change: 'renamed', name: key }])
    expect(diff.connections).toHaveLength(changes)
  })

  test('follow it itself, with or without a slash at its end', () => {
    const one = site('https://a.{default}/api', 'https://a.{default}/api')
    expect(diffTopology(one, site('https://b.{default}/x/', 'https://b.{default}/x/')).connections).toEqual(
      [],
    )
  })

  test('may be of its own, and become whole addresses where nothing serves them', () => {
    const old = (key: string, to: string): Tree => ({
      routes: { [key]: { redirects: { paths: { '/old': { to } } } } },
    })
    const diff = diffTopology(
      old('https://{default}/admin', '/new'),
      old('https://fresh.{default}/', 'https://{default}/new'),
    )
    expect(diff.nodes).toMatchObject([{ change: 'renamed', name: 'https://fresh.{default}/' }])
    expect(diff.connections).toEqual([])
  })
})

test('what belongs to no node is told as well', () => {
  const next = setAt(setAt(SHOP, ['x-shared'], 1), ['services', 'db'], SHOP.services ?? null)
  expect(diffTopology(SHOP, setAt(SHOP, ['x-shared'], 1)).keys).toEqual([{ path: ['x-shared'], after: 1 }])
  expect(
    diffTopology(SHOP, { ...SHOP, applications: new Tagged('!include', 'apps.yaml') }).keys,
  ).toMatchObject([{ path: ['applications'] }])
  expect(diffTopology(SHOP, next).keys).toHaveLength(1)
})
