import { describe, expect, test } from 'vitest'
import { setAt } from '../../core/base/path.ts'
import type { Tree } from '../../core/base/tree.ts'
import { lanePositions, type Positions } from '../../core/layout/lanes.ts'
import { graphOf } from '../../core/model/graph.ts'
import type { Finding } from '../../core/rules/rule.ts'
import type { NodeKey } from '../store/selection.ts'
import { NOTHING_SELECTED } from '../store/selection.ts'
import { type CanvasNode, EMPTY_FLOW, type Flow } from './flow.ts'
import { type FlowInput, toFlow } from './project.ts'

const SHOP: Tree = {
  applications: {
    api: {
      type: 'nodejs:24',
      relationships: { db: { service: 'db', endpoint: 'postgresql' }, reports: 'db:postgresql', gone: null },
      workers: { queue: { commands: { start: 'run' } } },
    },
  },
  services: { db: { type: 'postgresql:9.6' } },
  routes: { 'https://{default}/': { type: 'upstream', upstream: 'api:http' } },
}

function input(configuration: Tree, changes: Partial<FlowInput> = {}, placed: Positions = {}): FlowInput {
  const graph = graphOf(configuration)
  const project = { id: 'p', name: 'shop', flavour: 'flex' as const, files: {}, configuration }
  const origin = { x: 0, y: 0 }
  return {
    projects: [{ project, graph, positions: lanePositions(graph, placed), origin }],
    selection: NOTHING_SELECTED,
    findings: { byNode: new Map(), byEdge: new Map() },
    today: '2026-07-21',
    ...changes,
  }
}

function node(flow: Flow, id: string): CanvasNode {
  return flow.nodes.find((each) => each.id === id) ?? expect.fail(`no node ${id}`)
}

function changed(before: Flow, after: Flow): string[] {
  return [...after.nodes, ...after.edges]
    .filter((item) => ![...before.nodes, ...before.edges].includes(item))
    .map(({ id }) => id)
}

describe('a design on the canvas', () => {
  test('is its frames and nodes, named for screen readers, in the order requests flow', () => {
    expect(toFlow(input(SHOP), EMPTY_FLOW).nodes.map(({ ariaLabel }) => ariaLabel)).toEqual([
      'project shop',
      'route https://{default}/',
      'application api',
      'worker api--queue',
      'service db',
    ])
  })

  test('says what a node is, in which version, and when that is no longer cared for', () => {
    expect(node(toFlow(input(SHOP), EMPTY_FLOW), 'p/service:db').data).toMatchObject({
      what: 'PostgreSQL 9.6',
      image: 'postgresql',
      lifecycle: 'retired',
    })
  })

  test('shortens what there is no room for, and never a version', () => {
    const long = {
      applications: { 'a-name-of-more-than-twenty-characters': { type: 'php:8.4', workers: { queue: {} } } },
      services: { pages: { type: 'elasticsearch-enterprise:7.17' } },
    }
    const flow = toFlow(input(long), EMPTY_FLOW)
    expect(node(flow, 'p/application:a-name-of-more-than-twenty-characters').data).toMatchObject({
      ownName: 'a-name-of-more-than-twenty-characters',
      label: 'a-name-of-more-than-t…',
    })
    expect(node(flow, 'p/service:pages').data).toMatchObject({ what: 'Elastics… 7.17', lifecycle: 'retired' })
  })

  test('frames every node of a project', () => {
    const flow = toFlow(input(SHOP), EMPTY_FLOW)
    const frame = node(flow, 'p/')
    for (const { position, width = 0, height = 0 } of flow.nodes.slice(1)) {
      expect(position.x).toBeGreaterThan(frame.position.x)
      expect(position.y).toBeGreaterThan(frame.position.y)
      expect(position.x + width).toBeLessThan(frame.position.x + (frame.width ?? 0))
      expect(position.y + height).toBeLessThan(frame.position.y + (frame.height ?? 0))
    }
  })

  test('gives a dangling edge an end of its own beside its source', () => {
    const { edges, nodes } = toFlow(input(SHOP), EMPTY_FLOW)
    const dangling = edges.filter(({ data, source }) => data?.isDangling && source === 'p/application:api')
    expect(dangling).toMatchObject([{ target: 'p/application:api', targetHandle: 'stub 0' }])
    const api = nodes.find(({ id }) => id === 'p/application:api')
    expect(api?.handles?.map(({ id }) => id)).toContain('stub 0')
  })

  test('bends edges between the same two nodes apart', () => {
    const { edges } = toFlow(input(SHOP), EMPTY_FLOW)
    const bows = edges
      .filter(({ source, target }) => source === 'p/application:api' && target === 'p/service:db')
      .map(({ data }) => data?.bow)
    expect(bows).toHaveLength(2)
    expect(new Set(bows).size).toBe(2)
  })

  test('counts findings and names the gravest severity', () => {
    const finding = (severity: Finding['severity']) => ({ severity }) as Finding // nothing else is looked at
    const findings = [finding('info'), finding('error'), finding('warning')]
    const byNode = new Map<NodeKey, Finding[]>([['p/service:db', findings]])
    const flow = toFlow(input(SHOP, { findings: { byNode, byEdge: new Map() } }), EMPTY_FLOW)
    expect(node(flow, 'p/service:db').data).toMatchObject({ severity: 'error', findings: 3 })
  })
})

describe('drawing again', () => {
  const before = toFlow(input(SHOP), EMPTY_FLOW)

  test('changes nothing when nothing changed', () => {
    const after = toFlow(input(structuredClone(SHOP)), before)
    expect(after.nodes).toBe(before.nodes)
    expect(after.edges).toBe(before.edges)
  })

  test('changes one node when one type changed', () => {
    const edited = setAt(SHOP, ['services', 'db', 'type'], 'postgresql:18')
    expect(changed(before, toFlow(input(edited), before))).toEqual(['p/service:db'])
  })

  test('changes the selected node alone when it is selected', () => {
    const selection = { nodes: ['p/application:api' as const], edges: [] }
    expect(changed(before, toFlow(input(SHOP, { selection }), before))).toEqual(['p/application:api'])
  })

  test('changes the moved node alone of all nodes when the frame stays as it is', () => {
    const positions = lanePositions(graphOf(SHOP), {})
    const at = positions['application:api'] ?? { x: 0, y: 0 }
    const moved = toFlow(
      input(SHOP, {}, { ...positions, 'application:api': { x: at.x, y: at.y + 8 } }),
      before,
    )
    const nodes = moved.nodes.filter((each) => !before.nodes.includes(each)).map(({ id }) => id)
    expect(nodes.filter((id) => id !== 'p/')).toEqual(['p/application:api'])
  })
})
