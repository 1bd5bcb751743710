import { describe, expect, test } from 'vitest'
import { removeAt, renameKeyAt, setAt } from '../base/path.ts'
import { Tagged, type Tree } from '../base/tree.ts'
import type { NodeRef } from '../model/node.ts'
import { diffTopology } from './diff-topology.ts'
import { nodesOf, renamed, SHOP } from './testing.ts'
import { isSameTopology, type NodeChange } from './topology-diff.ts'

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
