import { describe, expect, test } from 'vitest'
import { removeAt, renameKeyAt, setAt } from '../base/path.ts'
import { Tagged, type Tree } from '../base/tree.ts'
import { renameNode } from '../model/edits/rename-node.ts'
import type { NodeRef } from '../model/node.ts'
import { diffTopology } from './diff-topology.ts'
import { isSameTopology, type NodeChange } from './topology-diff.ts'

const SHOP: Tree = {
  applications: {
    api: {
      type: 'php:8.4',
      relationships: { db: 'db:mysql', cache: { service: 'cache', endpoint: 'redis' } },
      mounts: {
        var: { source: 'storage', source_path: 'var' },
        files: { source: 'service', service: 'nfs' },
      },
      hooks: { build: 'make', deploy: 'migrate' },
      workers: { queue: { commands: { start: 'run' } } },
    },
    web: { type: 'nodejs:24', relationships: { api: { service: 'api', endpoint: 'http' } } },
  },
  services: {
    db: { type: 'mariadb:11.8' },
    cache: { type: 'redis:8.0' },
    nfs: { type: 'network-storage:1.0' },
  },
  routes: {
    'https://{default}/': { type: 'upstream', upstream: 'web:http' },
    'https://www.{default}/': { type: 'redirect', to: 'https://{default}/' },
  },
}

function renamed(configuration: Tree, ref: NodeRef, name: string): Tree {
  const result = renameNode(configuration, ref, name)
  return result.ok ? result.value : expect.fail(result.failure)
}

/** What is left of a difference when it is told without where things are written. */
function nodesOf(before: Tree, after: Tree): readonly unknown[] {
  return diffTopology(before, after).nodes
}

function connectionsOf(before: Tree, after: Tree): readonly unknown[] {
  return diffTopology(before, after).connections.map((each) =>
    'connection' in each
      ? [each.change, each.connection.from.name, each.connection.label, each.connection.target]
      : [
          each.change,
          each.after.from.name,
          each.before.label,
          each.before.target,
          each.after.label,
          each.after.target,
        ],
  )
}

describe('nodes', () => {
  test('that came or went are told with their workers', () => {
    const without = removeAt(SHOP, ['applications', 'api'])
    expect(nodesOf(SHOP, without)).toEqual([
      { change: 'removed', kind: 'application', name: 'api' },
      { change: 'removed', kind: 'worker', name: 'api--queue' },
    ])
    expect(nodesOf(without, SHOP)).toEqual([
      { change: 'added', kind: 'application', name: 'api' },
      { change: 'added', kind: 'worker', name: 'api--queue' },
    ])
  })

  test('that changed are told by their keys, as deep as there are maps', () => {
    const next = setAt(
      setAt(
        removeAt(SHOP, ['applications', 'api', 'hooks', 'deploy']),
        ['applications', 'api', 'type'],
        'php:8.5',
      ),
      ['applications', 'api', 'variables', 'env'],
      { DEBUG: '1' },
    )
    expect(nodesOf(SHOP, next)).toEqual([
      {
        change: 'changed',
        kind: 'application',
        name: 'api',
        previousName: 'api',
        keys: [
          { path: ['type'], before: 'php:8.4', after: 'php:8.5' },
          { path: ['hooks', 'deploy'], before: 'migrate' },
          { path: ['variables'], after: { env: { DEBUG: '1' } } },
        ],
      },
    ])
  })

  test('that changed in a worker are told of the worker', () => {
    const next = setAt(SHOP, ['applications', 'api', 'workers', 'queue', 'size'], 'S')
    expect(nodesOf(SHOP, next)).toMatchObject([
      { kind: 'worker', name: 'api--queue', keys: [{ path: ['size'] }] },
    ])
  })

  test('are told apart by what only the platform can read', () => {
    const [one, other] = ['a', 'b'].map((file) =>
      setAt(SHOP, ['services', 'db', 'x'], new Tagged('!include', file)),
    )
    expect(nodesOf(one ?? {}, other ?? {})).toMatchObject([{ name: 'db', keys: [{ path: ['x'] }] }])
  })

  test('are the same in any order of keys', () => {
    const services = Object.fromEntries(Object.entries(SHOP.services ?? {}).reverse())
    expect(isSameTopology(diffTopology(SHOP, { ...SHOP, services }))).toBe(true)
  })
})

describe('a rename', () => {
  test.each<[NodeRef, string, string]>([
    [{ kind: 'service', name: 'db' }, 'database', 'database'],
    [{ kind: 'application', name: 'api' }, 'backend', 'backend'],
    [{ kind: 'worker', name: 'api--queue' }, 'mail', 'api--mail'],
    [{ kind: 'route', name: 'https://{default}/' }, 'https://shop.{default}/', 'https://shop.{default}/'],
  ])('of %j is one, whatever followed it', (ref, ownName, name) => {
    const diff = diffTopology(SHOP, renamed(SHOP, ref, ownName))
    expect(diff).toMatchObject({
      nodes: [{ change: 'renamed', kind: ref.kind, previousName: ref.name, name, keys: [] }],
      connections: [],
      keys: [],
    })
  })

  test('is seen by the places where the node is named when its content changed too', () => {
    const next = setAt(
      renamed(SHOP, { kind: 'service', name: 'db' }, 'database'),
      ['services', 'database', 'type'],
      'mariadb:12.0',
    )
    expect(diffTopology(SHOP, next)).toMatchObject({
      nodes: [{ change: 'renamed', name: 'database', because: 'references', keys: [{ path: ['type'] }] }],
      connections: [],
    })
  })

  test('is seen by the content when nothing followed it', () => {
    const next = renameKeyAt(SHOP, ['services', 'nfs'], 'files')
    expect(nodesOf(SHOP, next)).toMatchObject([{ change: 'renamed', name: 'files', because: 'content' }])
  })

  test('is none where another image takes the same places', () => {
    const next = setAt(
      renamed(SHOP, { kind: 'service', name: 'db' }, 'pg'),
      ['services', 'pg', 'type'],
      'postgresql:18',
    )
    expect(nodesOf(SHOP, next)).toMatchObject([
      { change: 'removed', name: 'db' },
      { change: 'added', name: 'pg' },
    ])
  })

  test('is none where there is a choice', () => {
    const before: Tree = { services: { a: { type: 'redis:8.0' }, b: { type: 'redis:8.0' } } }
    const after: Tree = { services: { c: { type: 'redis:8.0' } } }
    expect(nodesOf(before, after).map((node) => (node as NodeChange).change)).toEqual([
      'removed',
      'removed',
      'added',
    ])
  })

  test('of two alike is told by who uses which', () => {
    const use = (one: string, other: string): Tree => ({
      applications: { web: { relationships: { cache: { service: one }, sessions: { service: other } } } },
      services: { [one]: { type: 'redis:8.0' }, [other]: { type: 'redis:8.0' } },
    })
    expect(diffTopology(use('a', 'b'), use('d', 'c'))).toMatchObject({
      nodes: [
        { change: 'renamed', previousName: 'a', name: 'd' },
        { change: 'renamed', previousName: 'b', name: 'c' },
      ],
      connections: [],
    })
  })

  test('of several at once is one each', () => {
    const next = renamed(
      renamed(
        renamed(SHOP, { kind: 'service', name: 'db' }, 'database'),
        { kind: 'application', name: 'api' },
        'backend',
      ),
      { kind: 'worker', name: 'backend--queue' },
      'mail',
    )
    expect(diffTopology(SHOP, next)).toMatchObject({
      nodes: [{ name: 'database' }, { name: 'backend' }, { name: 'backend--mail' }],
      connections: [],
    })
  })
})

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

test('what belongs to no node is told as well', () => {
  const next = setAt(setAt(SHOP, ['x-shared'], 1), ['services', 'db'], SHOP.services ?? null)
  expect(diffTopology(SHOP, setAt(SHOP, ['x-shared'], 1)).keys).toEqual([{ path: ['x-shared'], after: 1 }])
  expect(
    diffTopology(SHOP, { ...SHOP, applications: new Tagged('!include', 'apps.yaml') }).keys,
  ).toMatchObject([{ path: ['applications'] }])
  expect(diffTopology(SHOP, next).keys).toHaveLength(1)
})
