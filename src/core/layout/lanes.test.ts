import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Position } from '../model/design.ts'
import type { Graph, GraphEdge, GraphNode } from '../model/graph.ts'
import { type NodeKind, nodeId } from '../model/node.ts'
import { lanePositions, type Positions } from './lanes.ts'
import { CELL } from './sizes.ts'

function node(kind: NodeKind, name: string): GraphNode {
  const path = kind === 'worker' ? ['applications', name.split('--')[0] ?? ''] : [`${kind}s`, name]
  return { id: nodeId({ kind, name }), kind, name, path }
}

function edge(source: GraphNode, target: GraphNode): GraphEdge {
  return {
    id: `relationship:${source.id}>${target.id}`,
    kind: 'relationship',
    source: source.id,
    target: target.id,
    targetName: target.name,
    path: [],
    label: target.name,
  }
}

const route = node('route', 'https://{default}/')
const frontend = node('application', 'frontend')
const api = node('application', 'api')
const worker = node('worker', 'api--queue')
const db = node('service', 'db')
const shop: Graph = {
  nodes: [db, worker, api, frontend, route],
  edges: [edge(route, frontend), edge(frontend, api), edge(api, db), edge(worker, db)],
}

function at(positions: Positions, which: GraphNode): Position {
  return positions[which.id] ?? expect.fail(`${which.id} has no position`)
}

function overlapping(positions: Positions): string[] {
  const all = Object.entries(positions)
  return all.flatMap(([left, a], index) =>
    all
      .slice(index + 1)
      .filter(([, b]) => Math.abs(a.x - b.x) < CELL.width && Math.abs(a.y - b.y) < CELL.height)
      .map(([right]) => `${left} and ${right}`),
  )
}

const kinds = fc.constantFrom<NodeKind>('route', 'application', 'worker', 'service')
const graphs: fc.Arbitrary<Graph> = fc.array(kinds, { minLength: 1, maxLength: 40 }).chain((list) => {
  const nodes = list.map((kind, index) => node(kind, `n${index}`))
  const one = fc.constantFrom(...nodes)
  return fc
    .array(fc.tuple(one, one), { maxLength: 60 })
    .map((pairs) => ({ nodes, edges: pairs.map(([from, to]) => edge(from, to)) }))
})
const places = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) })

describe('lanes', () => {
  test('run from routes over applications to services', () => {
    const positions = lanePositions(shop, {})
    const xs = [route, frontend, api, db].map((each) => at(positions, each).x)
    expect(xs).toEqual(xs.toSorted((left, right) => left - right))
    expect(new Set(xs).size).toBe(4)
  })

  test('stand workers below their application, nearer to it than to the next one', () => {
    const mailer = node('worker', 'api--mail')
    const other = node('application', 'other')
    const positions = lanePositions({ nodes: [api, other, worker, mailer], edges: shop.edges }, {})
    const { x, y } = at(positions, api)
    expect(at(positions, worker)).toEqual({ x, y: y + 96 })
    expect(at(positions, mailer)).toEqual({ x, y: y + 192 })
    const next = at(positions, other)
    expect(next.y < y ? y - next.y : next.y - (y + 192)).toBeGreaterThan(96)
  })

  test('put what is connected to one thing alone on its level', () => {
    const edges = [edge(route, api), edge(api, db)]
    const positions = lanePositions({ nodes: [route, api, db], edges }, {})
    expect(new Set([route, api, db].map((each) => at(positions, each).y)).size).toBe(1)
  })

  test('put a cache that passes requests on between routes and applications', () => {
    const cache = node('service', 'cache')
    const positions = lanePositions(
      { nodes: [frontend, route, cache], edges: [edge(route, cache), edge(cache, frontend)] },
      {},
    )
    expect(at(positions, cache).x).toBeGreaterThan(at(positions, route).x)
    expect(at(positions, cache).x).toBeLessThan(at(positions, frontend).x)
  })

  test('put routes that only redirect before those that answer, once there are too many for one column', () => {
    const fronts = Array.from({ length: 7 }, (_, index) => node('route', `https://${index}.{default}/`))
    const www = node('route', 'https://www.{default}/')
    const old = node('route', 'https://old.{default}/')
    const edges = [...fronts.map((front) => edge(front, api)), edge(www, route), edge(route, api)]
    const few = lanePositions({ nodes: [api, route, www, ...fronts.slice(0, 6)], edges }, {})
    expect(at(few, www).x).toBe(at(few, route).x)
    const many = lanePositions(
      { nodes: [api, route, www, old, ...fronts], edges: [...edges, edge(old, www)] },
      {},
    )
    expect(at(many, www).x).toBeLessThan(at(many, route).x)
    expect(at(many, old).x).toBe(at(many, www).x)
    expect(new Set([route, ...fronts].map((each) => at(many, each).x)).size).toBe(1)
  })

  test('order services as the applications that use them', () => {
    const apps = ['a', 'b', 'c'].map((name) => node('application', name))
    const stores = ['z', 'y', 'x'].map((name) => node('service', name))
    const edges = apps.map((app, index) => edge(app, stores[2 - index] ?? db))
    const positions = lanePositions({ nodes: [...apps, ...stores], edges }, {})
    const crossings = apps.flatMap((app, i) =>
      apps.slice(i + 1).filter((other, j) => {
        const before = at(positions, app).y - at(positions, other).y
        const after = at(positions, stores[2 - i] ?? db).y - at(positions, stores[1 - i - j] ?? db).y
        return before * after < 0
      }),
    )
    expect(crossings).toEqual([])
  })

  test('keep applications that depend on each other in a circle on the picture', () => {
    const positions = lanePositions(
      { nodes: [frontend, api], edges: [edge(frontend, api), edge(api, frontend)] },
      {},
    )
    expect(overlapping(positions)).toEqual([])
  })

  test('leave what is placed where it is, and put the rest beside it', () => {
    const placed = { [api.id]: { x: 4000, y: 3000 }, [db.id]: { x: 4400, y: 3000 } }
    const positions = lanePositions(shop, placed)
    expect(positions).toMatchObject(placed)
    expect(at(positions, frontend).x).toBeGreaterThan(3000)
  })

  test('put a new worker below its application, wherever that was put', () => {
    const positions = lanePositions(shop, { [api.id]: { x: 4000, y: 3000 }, [frontend.id]: { x: 0, y: 0 } })
    expect(at(positions, worker)).toEqual({ x: 4000, y: 3096 })
  })

  test('stand workers without an application among the applications', () => {
    const positions = lanePositions({ nodes: [route, worker, db], edges: shop.edges }, {})
    expect(at(positions, worker).x).toBeGreaterThan(at(positions, route).x)
    expect(at(positions, worker).x).toBeLessThan(at(positions, db).x)
  })

  test('begin at the origin', () => {
    const positions = Object.values(lanePositions(shop, {}, { x: 500, y: 1200 }))
    expect(Math.min(...positions.map(({ x }) => x))).toBe(500)
    expect(Math.min(...positions.map(({ y }) => y))).toBe(1200)
  })

  test('put no node on another', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const positions = lanePositions(graph, {})
        expect(Object.keys(positions)).toHaveLength(graph.nodes.length)
        expect(overlapping(positions)).toEqual([])
      }),
    )
  })

  test('put no new node on a placed one', () => {
    fc.assert(
      fc.property(graphs, fc.array(places, { maxLength: 10 }), (graph, some) => {
        const placed = Object.fromEntries(
          graph.nodes.slice(0, some.length).map(({ id }, index) => [id, some[index] ?? { x: 0, y: 0 }]),
        )
        const wereOverlapping = overlapping(placed)
        expect(overlapping(lanePositions(graph, placed))).toEqual(wereOverlapping)
      }),
    )
  })

  test('of 2,000 nodes are no strip', () => {
    const positions = Object.values(lanePositions(large(), {}))
    const width = Math.max(...positions.map(({ x }) => x)) + CELL.width
    const height = Math.max(...positions.map(({ y }) => y)) + CELL.height
    expect(width / height).toBeGreaterThan(1)
    expect(width / height).toBeLessThan(3)
  })
})

function large(): Graph {
  const apps = Array.from({ length: 700 }, (_, index) => node('application', `app${index}`))
  const routes = apps.map((app) => node('route', `https://${app.name}.{default}/`))
  const stores = Array.from({ length: 600 }, (_, index) => node('service', `db${index}`))
  return {
    nodes: [...routes, ...apps, ...stores],
    edges: apps.flatMap((app, index) => [
      edge(routes[index] ?? route, app),
      edge(app, stores[(index * 7) % stores.length] ?? db),
      edge(app, stores[(index * 13) % stores.length] ?? db),
    ]),
  }
}
