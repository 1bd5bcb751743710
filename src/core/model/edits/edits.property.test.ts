import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isEqual } from '../../base/equal.ts'
import { get, has, isTree, type Tree, type Value } from '../../base/tree.ts'
import { anyProject, anyTree } from '../arbitraries.ts'
import type { ConnectionRequest } from '../connection.ts'
import { type GraphEdge, type GraphNode, graphOf } from '../graph.ts'
import { type NodeRef, nodeId } from '../node.ts'
import { addApplication, addRoute, addService, addWorker } from './add.ts'
import { connect } from './connect.ts'
import { disconnect } from './disconnect.ts'
import { duplicateNode } from './duplicate-node.ts'
import { reconnect } from './reconnect.ts'
import { removeNode } from './remove-node.ts'
import { renameNode } from './rename-node.ts'
import { setType, setVersion } from './set-type.ts'

/** A configuration with one of its nodes. */
const withNode = anyProject.chain((configuration) =>
  fc.record({
    configuration: fc.constant(configuration),
    node: fc.constantFrom(...graphOf(configuration).nodes),
  }),
)

const withEdge = anyProject
  .filter((configuration) => graphOf(configuration).edges.length > 0)
  .chain((configuration) =>
    fc.record({
      configuration: fc.constant(configuration),
      edge: fc.constantFrom(...graphOf(configuration).edges),
    }),
  )

const anyRef: fc.Arbitrary<NodeRef> = fc.record({
  kind: fc.constantFrom('application', 'worker', 'service', 'route'),
  name: fc.constantFrom('api', 'db', 'api--db', 'https://{default}/', '__proto__', ''),
})

const anyRequest: fc.Arbitrary<ConnectionRequest> = fc.oneof(
  fc.record({
    kind: fc.constant('relationship'),
    from: anyRef,
    to: anyRef,
    name: fc.constantFrom('db', '__proto__'),
  }),
  fc.record({
    kind: fc.constant('upstream'),
    route: fc.constant('https://{default}/'),
    to: anyRef,
    endpoint: fc.constant('http'),
  }),
  fc.record({
    kind: fc.constant('redirect'),
    from: fc.constant('https://{default}/'),
    to: fc.constant('https://{all}/'),
  }),
  fc.record({
    kind: fc.constant('mount'),
    from: anyRef,
    service: fc.constant('db'),
    path: fc.constantFrom('db', '/x'),
    source: fc.constantFrom('service', 'storage'),
  }),
)

/** What an edge says, apart from how it is written. */
function meaning({ kind, source, target, label, endpoint, inherited }: GraphEdge): string {
  return JSON.stringify([kind, source, target, label, endpoint, inherited ?? false])
}

const meanings = (configuration: Tree) => graphOf(configuration).edges.map(meaning).sort()
const ids = (nodes: readonly GraphNode[]) => nodes.map(({ id }) => id).sort()

/** The entries that an edit replaced, as `section/name`; entries that went do not count. */
function replaced(before: Tree, after: Tree): string[] {
  return ['applications', 'services', 'routes'].flatMap((section) => {
    const entries = get(before, section)
    if (!isTree(entries)) return []
    return Object.keys(entries)
      .filter((name) => get(get(after, section), name) !== undefined)
      .filter((name) => get(get(after, section), name) !== entries[name])
      .map((name) => `${section}/${name}`)
  })
}

const entryOf = ({ path }: { readonly path: readonly (string | number)[] }) => path.slice(0, 2).join('/')
const freshName = (node: NodeRef) => (node.kind === 'route' ? 'https://fresh.{default}/' : 'fresh')
const renamed = (configuration: Tree, node: NodeRef, name: string): Tree => {
  const result = renameNode(configuration, node, name)
  if (!result.ok) throw new Error(result.failure)
  return result.value
}

describe('any edit of any tree', () => {
  const edits: Record<string, (tree: Tree, ref: NodeRef, request: ConnectionRequest) => unknown> = {
    addApplication: (tree, { name }) => addApplication(tree, name, 'php:8.4'),
    addService: (tree, { name }) => addService(tree, name, 'redis:8.0'),
    addRoute: (tree, { name }) => addRoute(tree, name),
    addWorker: (tree, { name }) => addWorker(tree, name, name, 'run'),
    removeNode,
    duplicateNode: (tree, ref) => duplicateNode(tree, ref),
    renameNode: (tree, ref) => renameNode(tree, ref, freshName(ref)),
    setType: (tree, ref) => setType(tree, ref, 'php:8.5'),
    setVersion: (tree, ref) => setVersion(tree, ref, '8.5'),
    connect: (tree, _, request) => connect(tree, request),
    disconnect: (tree) => graphOf(tree).edges.map((edge) => disconnect(tree, edge)),
    reconnect: (tree, ref) => graphOf(tree).edges.map((edge) => reconnect(tree, edge, ref)),
  }

  test.each(Object.entries(edits))('%s does not throw, and changes nothing in place', (_, edit) => {
    fc.assert(
      fc.property(anyTree, anyRef, anyRequest, (tree, ref, request) => {
        const copy = structuredClone(plain(tree))
        edit(tree, ref, request)
        expect(plain(tree)).toEqual(copy)
      }),
    )
  })

  const plain = (tree: Tree): unknown => JSON.parse(JSON.stringify(tree))
})

describe('a rename', () => {
  test('keeps every connection', () => {
    fc.assert(
      fc.property(withNode, ({ configuration, node }) => {
        const after = graphOf(renamed(configuration, node, freshName(node)))
        const newNode = after.nodes.find(
          ({ id }) => !graphOf(configuration).nodes.some((old) => old.id === id),
        )
        const moved = after.edges.map((edge) =>
          meaning({ ...edge, ...movedBack(edge, node, String(newNode?.name)) }),
        )
        expect(moved.sort()).toEqual(meanings(configuration))
      }),
    )
  })

  test('leaves no reference to the old name', () => {
    fc.assert(
      fc.property(withNode, ({ configuration, node }) => {
        const led = graphOf(configuration).edges.filter(({ target }) => target === node.id)
        const after = graphOf(renamed(configuration, node, freshName(node))).edges
        const names = new Set(led.map(({ targetName }) => targetName))
        const still = after.filter(({ kind, targetName }) => kind !== 'redirect' && names.has(targetName))
        expect(still).toEqual([])
      }),
    )
  })

  test('and back says what it said', () => {
    fc.assert(
      fc.property(withNode, ({ configuration, node }) => {
        const there = renamed(configuration, node, freshName(node))
        const newNode = graphOf(there).nodes.find(({ path }) => path.at(-1) === freshName(node))
        const back = renamed(there, newNode ?? node, String(node.path.at(-1)))
        expect(meanings(back)).toEqual(meanings(configuration))
        if (node.kind !== 'route') expect(spelledOut(back)).toEqual(spelledOut(configuration))
      }),
    )
  })

  test('replaces only the entry and those that lead to it', () => {
    fc.assert(
      fc.property(withNode, ({ configuration, node }) => {
        const touched = replaced(configuration, renamed(configuration, node, freshName(node)))
        expect(touched.filter((entry) => !mayChange(configuration, entry, node))).toEqual([])
      }),
    )
  })

  function movedBack(
    edge: GraphEdge,
    node: GraphNode,
    newName: string,
  ): Pick<GraphEdge, 'source' | 'target'> {
    return {
      source: back(edge.source, node, newName),
      ...(edge.target && { target: back(edge.target, node, newName) }),
    }
  }

  function back<Id extends string>(id: Id, node: GraphNode, newName: string): Id {
    const isWorkerOfIt = node.kind === 'application' && id.startsWith(`worker:${newName}--`)
    const name = id.slice(id.indexOf(':') + 1)
    if (id === nodeId({ kind: node.kind, name: newName })) return node.id as string as Id // both are ids
    return isWorkerOfIt ? (`worker:${node.name}${name.slice(newName.length)}` as string as Id) : id // both are ids
  }
})

function leadsTo(node: GraphNode, target: string | undefined): boolean {
  if (target === node.id) return true
  return node.kind === 'application' && target?.startsWith(`worker:${node.name}--`) === true
}

/** Whether an entry is the node's own or names it. */
function mayChange(configuration: Tree, entry: string, node: GraphNode): boolean {
  const [section = '', ...name] = entry.split('/')
  if (entry === entryOf(node) || (node.kind === 'route' && section === 'routes')) return true
  return JSON.stringify(get(get(configuration, section), name.join('/'))).includes(`"${node.name}`)
}

/** The tree with the service written into every relationship that implies it. */
function spelledOut(value: Value, key = '', parent = ''): unknown {
  const isImplied =
    parent === 'relationships' && (value === null || (isTree(value) && !has(value, 'service')))
  if (isImplied) return { service: key, ...(isTree(value) && value) }
  if (!isTree(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [name, spelledOut(child, name, key)]),
  )
}

describe('a removal', () => {
  test('takes the node, its workers and every edge to them, and nothing else', () => {
    fc.assert(
      fc.property(withNode, ({ configuration, node }) => {
        const before = graphOf(configuration)
        const after = graphOf(removeNode(configuration, node))
        const isGone = (id: string | undefined) => leadsTo(node, id)
        expect(ids(after.nodes)).toEqual(ids(before.nodes.filter(({ id }) => !isGone(id))))
        const keptEdges = before.edges.filter(({ source, target }) => !isGone(source) && !isGone(target))
        for (const edge of keptEdges) expect(after.edges.map(meaning)).toContain(meaning(edge))
        const dangling = (edges: readonly GraphEdge[]) => edges.filter(({ target }) => !target).map(meaning)
        for (const edge of dangling(after.edges)) expect(dangling(before.edges)).toContain(edge)
      }),
    )
  })

  test('replaces only the entries that led to it', () => {
    fc.assert(
      fc.property(withNode, ({ configuration, node }) => {
        const touched = replaced(configuration, removeNode(configuration, node))
        expect(touched.filter((entry) => !mayChange(configuration, entry, node))).toEqual([])
      }),
    )
  })
})

test('a copy connects to all that the original connects to, and changes nothing else', () => {
  fc.assert(
    fc.property(withNode, ({ configuration, node }) => {
      const after = duplicateNode(configuration, node)
      const old = new Set(graphOf(configuration).nodes.map(({ id }) => id))
      const copy = graphOf(after).nodes.find(({ id, kind }) => !old.has(id) && kind === node.kind)
      const outgoing = (tree: Tree, id: string | undefined) =>
        graphOf(tree)
          .edges.filter(({ source, kind }) => source === id && kind !== 'redirect')
          .map(({ kind, target, label, endpoint }) => JSON.stringify([kind, target, label, endpoint]))
      expect(outgoing(after, copy?.id)).toEqual(outgoing(configuration, node.id))
      expect(replaced(configuration, after).filter((entry) => entry !== entryOf(node))).toEqual([])
    }),
  )
})

test('connecting and disconnecting an application restores what was there', () => {
  const withApplication = withNode.filter(({ node }) => node.kind === 'application')
  fc.assert(
    fc.property(withApplication, ({ configuration, node }) => {
      const connected = connect(configuration, {
        kind: 'relationship',
        from: node,
        to: { kind: 'service', name: 'search' },
        name: 'search',
        endpoint: 'opensearch',
      })
      const known = new Set(meanings(configuration))
      const edge = graphOf(connected).edges.find(
        (each) => each.source === node.id && !known.has(meaning(each)),
      )
      if (!edge) throw new Error('nothing was connected')
      expect(meanings(disconnect(connected, edge))).toEqual(meanings(configuration))
    }),
  )
})

test('disconnecting takes one edge of one node', () => {
  fc.assert(
    fc.property(withEdge, ({ configuration, edge }) => {
      const after = graphOf(disconnect(configuration, edge)).edges
      const isInheritedFrom = (other: GraphEdge) =>
        other.inherited && !edge.inherited && isEqual([...other.path], [...edge.path])
      const rest = graphOf(configuration).edges.filter(
        (other) => other.id !== edge.id && !isInheritedFrom(other),
      )
      const said = ({ kind, source, target, label, endpoint }: GraphEdge) =>
        JSON.stringify([kind, source, target, label, endpoint])
      expect(after.map(said).sort()).toEqual(rest.map(said).sort())
      expect(
        replaced(configuration, disconnect(configuration, edge)).filter((entry) => entry !== entryOf(edge)),
      ).toEqual([])
    }),
  )
})

test('reconnecting moves one edge of one node, and back', () => {
  const withContainerEdge = withEdge.filter(
    ({ edge }) => edge.kind !== 'redirect' && edge.target !== undefined,
  )
  fc.assert(
    fc.property(withContainerEdge, ({ configuration, edge }) => {
      const there = reconnect(configuration, edge, { kind: 'service', name: 'elsewhere' }, edge.endpoint)
      const moved = graphOf(there).edges.find(({ id }) => id === edge.id)
      expect(moved?.targetName).toBe('elsewhere')
      if (!moved) return
      const back = reconnect(there, moved, { kind: 'service', name: edge.targetName }, edge.endpoint)
      expect(graphOf(back).edges.find(({ id }) => id === edge.id)?.target).toBe(edge.target)
      expect(replaced(configuration, there).filter((entry) => entry !== entryOf(edge))).toEqual([])
    }),
  )
})
