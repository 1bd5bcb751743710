import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Tree } from '../base/tree.ts'
import { connect } from '../model/edits/connect.ts'
import { type Graph, graphOf } from '../model/graph.ts'
import { type NodeId, type NodeRef, nodeId } from '../model/node.ts'
import { legalTargets, mayConnect } from './connections.ts'

const START: Tree = {
  applications: {
    shop: { type: 'php:8.4', workers: { queue: { commands: { start: 'work' } } } },
    api: { type: 'nodejs:24' },
    blog: {
      type: 'python:3.14',
      workers: { mail: { relationships: {}, mounts: {}, commands: { start: 'mail' } } },
    },
  },
  services: {
    db: { type: 'mariadb:11.8' },
    search: { type: 'opensearch:3' },
    events: { type: 'kafka:4.3' },
    files: { type: 'network-storage:1.0' },
    edge: { type: 'varnish:9.0' },
    copy: { type: 'mariadb-replica:11.8' },
  },
  routes: { 'https://{default}/': {}, 'https://www.{default}/': {}, 'https://api.{default}/': {} },
}
const refs: NodeRef[] = graphOf(START).nodes.map(({ kind, name }) => ({ kind, name }))
const anyNode = fc.constantFrom(...refs)
const anyWires = fc.array(fc.tuple(anyNode, anyNode), { maxLength: 40 })

test('what is allowed can be written, makes one edge of the promised kind, and never a circle', () => {
  fc.assert(
    fc.property(anyWires, (wires) => {
      let configuration = START
      for (const [from, to] of wires) {
        const permission = mayConnect(configuration, from, to)
        if (!permission.ok) continue
        configuration = connect(configuration, permission.value)
        const edges = graphOf(configuration).edges.filter(
          ({ source, target }) => source === nodeId(from) && target === nodeId(to),
        )
        expect(edges.map(({ kind }) => kind)).toEqual([permission.value.kind])
        expect(mayConnect(configuration, from, to).ok).toBe(false)
      }
      expect(circleIn(graphOf(configuration))).toBe(false)
    }),
  )
})

test('finds a circle through 500 applications', () => {
  const names = Array.from({ length: 500 }, (_, at) => at)
  const large: Tree = {
    applications: Object.fromEntries(
      names.map((at) => [
        `app-${at}`,
        { type: 'php:8.4', relationships: { [`app-${at + 1}`]: `app-${at + 1}:http` } },
      ]),
    ),
    services: Object.fromEntries(names.map((at) => [`db-${at}`, { type: 'postgresql:18' }])),
  }
  const from: NodeRef = { kind: 'application', name: 'app-499' }
  const targets = legalTargets(large, from)
  expect(targets.get('application:app-0')?.ok).toBe(false)
  expect(targets.get('service:db-0')?.ok).toBe(true)
})

/** Whether relationships or whole redirects lead from a node back to it. */
function circleIn({ nodes, edges }: Graph): boolean {
  const next = (id: NodeId) =>
    edges.flatMap(({ kind, source, target }) =>
      source === id && target && (kind === 'relationship' || kind === 'redirect') ? [target] : [],
    )
  const leadsTo = (id: NodeId, goal: NodeId, seen: ReadonlySet<NodeId>): boolean =>
    next(id).some((to) => to === goal || (!seen.has(to) && leadsTo(to, goal, new Set([...seen, to]))))
  return nodes.some(({ id }) => leadsTo(id, id, new Set([id])))
}
