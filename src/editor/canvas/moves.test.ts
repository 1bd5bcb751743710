import { expect, test } from 'vitest'
import { graphOf } from '../../core/model/graph.ts'
import { NOTHING_SELECTED } from '../store/selection.ts'
import { EMPTY_FLOW } from './flow.ts'
import { between, movesOf, positionsIn, withMoves } from './moves.ts'
import { toFlow } from './project.ts'

const configuration = { services: { a: { type: 'redis:8.0' }, b: { type: 'redis:8.0' } } }
const { nodes } = toFlow(
  {
    projects: [
      {
        project: { id: 'p', name: 'shop', flavour: 'flex', files: {}, configuration },
        graph: graphOf(configuration),
        positions: { 'service:a': { x: 0, y: 0 }, 'service:b': { x: 0, y: 200 } },
        origin: { x: 0, y: 0 },
      },
    ],
    selection: NOTHING_SELECTED,
    findings: { byNode: new Map(), byEdge: new Map() },
    today: '2026-07-21',
  },
  EMPTY_FLOW,
)

test('a node on its way takes its frame along, and nothing else is drawn again', () => {
  const moved = withMoves(nodes, new Map([['p/service:b', { x: 400, y: 200 }]]))
  const [frame, a, b] = moved
  expect(frame?.width).toBe((nodes[0]?.width ?? 0) + 400)
  expect(a).toBe(nodes[1])
  expect(b?.position).toEqual({ x: 400, y: 200 })
})

test('a frame that is moved takes everything in it along', () => {
  const { x, y } = nodes[0]?.position ?? { x: 0, y: 0 }
  const moves = movesOf(nodes, [{ id: 'p/', position: { x: x + 80, y: y - 40 } }])
  expect(Object.fromEntries(moves)).toEqual({
    'p/service:a': { x: 80, y: -40 },
    'p/service:b': { x: 80, y: 160 },
  })
})

test('gliding begins where things were and ends where they are', () => {
  const from = positionsIn(nodes)
  const to = new Map([['p/service:a' as const, { x: 100, y: 60 }]])
  expect(between(from, to, 0).get('p/service:a')).toEqual({ x: 0, y: 0 })
  expect(between(from, to, 0.5).get('p/service:a')).toEqual({ x: 50, y: 30 })
  expect(between(from, to, 1).get('p/service:a')).toEqual({ x: 100, y: 60 })
})
