import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { removeAt, renameKeyAt, setAt } from '../base/path.ts'
import { Tagged, type Tree } from '../base/tree.ts'
import { anyProject, anyTree } from '../model/arbitraries.ts'
import { addApplication, addRoute, addService, addWorker } from '../model/edits/add.ts'
import { renameNode } from '../model/edits/rename-node.ts'
import { graphOf } from '../model/graph.ts'
import { diffTopology } from './diff-topology.ts'
import { renamed } from './testing.ts'
import { type ConnectionChange, isSameTopology, type NodeChange, type TopologyDiff } from './topology-diff.ts'

describe('of any configurations', () => {
  const withNode = anyProject.chain((configuration) =>
    fc.record({
      configuration: fc.constant(configuration),
      node: fc.constantFrom(...graphOf(configuration).nodes),
    }),
  )

  test('one and itself are the same', () => {
    fc.assert(
      fc.property(fc.oneof(anyProject, anyTree), (tree) => {
        expect(diffTopology(tree, structuredCopy(tree))).toEqual({ nodes: [], connections: [], keys: [] })
      }),
    )
  })

  test('a rename is one rename and nothing else', () => {
    fc.assert(
      fc.property(withNode, ({ configuration, node }) => {
        const after = renamed(
          configuration,
          node,
          node.kind === 'route' ? 'https://fresh.{default}/' : 'fresh',
        )
        const diff = diffTopology(configuration, after)
        expect(diff.nodes).toMatchObject([
          { change: 'renamed', kind: node.kind, previousName: node.name, keys: [] },
        ])
        expect([diff.connections, diff.keys]).toEqual([[], []])
      }),
    )
  })

  test.each<[string, (tree: Tree) => Tree, Pick<NodeChange, 'kind' | 'name'>]>([
    [
      'application',
      (tree) => addApplication(tree, 'fresh', 'php:8.5'),
      { kind: 'application', name: 'fresh' },
    ],
    ['service', (tree) => addService(tree, 'fresh', 'solr:9'), { kind: 'service', name: 'fresh' }],
    [
      'route',
      (tree) => addRoute(tree, 'https://fresh.{default}/'),
      { kind: 'route', name: 'https://fresh.{default}/' },
    ],
    [
      'worker',
      (tree) => addWorker(tree, Object.keys(tree.applications ?? {})[0] ?? '', 'fresh', 'run'),
      { kind: 'worker', name: expect.stringContaining('--fresh') },
    ],
  ])('an added %s is that, and nothing else', (_, add, added) => {
    fc.assert(
      fc.property(anyProject, (configuration) => {
        const diff = diffTopology(configuration, add(configuration))
        expect(diff.nodes).toEqual([{ change: 'added', ...added }])
        expect(
          diff.connections.filter(
            (each) => !('connection' in each) || each.connection.from.name !== diff.nodes[0]?.name,
          ),
        ).toEqual([])
        expect(diff.keys).toEqual([])
      }),
    )
  })

  /** A change as someone makes it: a removal, a rename, a new value or another way to write the same. */
  const change: fc.Arbitrary<(tree: Tree) => Tree> = fc
    .tuple(fc.nat(), fc.constantFrom('remove', 'rename', 'rename only', 'retype', 'respell'), fc.nat(2))
    .map(([at, what, number]) => (tree) => {
      const { nodes, edges } = graphOf(tree)
      const node = nodes[at % Math.max(nodes.length, 1)]
      const edge = edges[at % Math.max(edges.length, 1)]
      if (!node) return tree
      const name = node.kind === 'route' ? `https://${number}.{default}/` : `n${number}`
      switch (what) {
        case 'remove':
          return removeAt(tree, node.path)
        case 'rename': {
          const result = renameNode(tree, node, name)
          return result.ok ? result.value : tree
        }
        case 'rename only':
          return renameKeyAt(tree, node.path, name)
        case 'retype':
          return setAt(tree, [...node.path, 'type'], `image${number}:1`)
        default:
          return edge?.kind === 'relationship' && !edge.inherited && edge.endpoint !== undefined
            ? setAt(tree, edge.path, `${edge.targetName}:${edge.endpoint}`)
            : tree
      }
    })
  const near = fc
    .tuple(anyProject, fc.array(change, { maxLength: 4 }))
    .map(([tree, changes]): [Tree, Tree] => [tree, changes.reduce((changed, each) => each(changed), tree)])

  test('the other way round, what was added is removed, and what changed is so back', () => {
    fc.assert(
      fc.property(
        fc.oneof(near, fc.tuple(anyProject, anyProject), fc.tuple(anyTree, anyTree)),
        ([one, other]) => {
          expect(unordered(diffTopology(other, one))).toEqual(unordered(turned(diffTopology(one, other))))
        },
      ),
      { numRuns: 300 },
    )
  })

  test('without a difference the edges are the same', () => {
    fc.assert(
      fc.property(near, ([one, other]) => {
        if (isSameTopology(diffTopology(one, other))) expect(edges(other)).toEqual(edges(one))
      }),
      { numRuns: 300 },
    )
  })

  const edges = (tree: Tree) =>
    graphOf(tree)
      .edges.map(({ id, target, endpoint }) => `${id} ${target} ${endpoint}`)
      .sort()
})

function structuredCopy(tree: Tree): Tree {
  return JSON.parse(JSON.stringify(tree), (_, value) =>
    value?.tag ? new Tagged(value.tag, value.value) : value,
  )
}

function turned({ nodes, connections, keys }: TopologyDiff): TopologyDiff {
  return {
    nodes: nodes.map(turnedNode),
    connections: connections.map(turnedConnection),
    keys: keys.map(turnedKey),
  }
}

function turnedNode(node: NodeChange): NodeChange {
  if (!('keys' in node)) return { ...node, change: node.change === 'added' ? 'removed' : 'added' }
  return { ...node, name: node.previousName, previousName: node.name, keys: node.keys.map(turnedKey) }
}

function turnedConnection(each: ConnectionChange): ConnectionChange {
  if ('connection' in each) return { ...each, change: each.change === 'added' ? 'removed' : 'added' }
  return { change: each.change, before: each.after, after: each.before }
}

function turnedKey({ path, before, after }: TopologyDiff['keys'][number]): TopologyDiff['keys'][number] {
  return {
    path,
    ...(after !== undefined && { before: after }),
    ...(before !== undefined && { after: before }),
  }
}

function unordered({ nodes, connections, keys }: TopologyDiff): readonly (readonly string[])[] {
  const sortKeys = (node: NodeChange) =>
    'keys' in node ? { ...node, keys: node.keys.map(text).sort() } : node
  return [nodes.map(sortKeys).map(text).sort(), connections.map(text).sort(), keys.map(text).sort()]
}

/** One text for one value, whatever the order of its keys. */
function text(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)))
      : part,
  )
}
