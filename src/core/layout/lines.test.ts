import { expect, test } from 'vitest'
import { graphOf } from '../model/graph.ts'
import type { NodeId } from '../model/node.ts'
import type { Bounds } from './bounds.ts'
import { pointOn } from './curve.ts'
import { lanePositions } from './lanes.ts'
import { linesOf } from './lines.ts'
import { NODE_SIZE } from './sizes.ts'

const graph = graphOf({
  applications: {
    api: {
      type: 'php:8.4',
      relationships: { db: 'db:mysql', self: 'api:http', again: 'api:http', gone: null, lost: null },
    },
  },
  services: { cache: { type: 'redis:8.0' }, db: { type: 'mariadb:11.8' } },
})

function box(x: number, y: number): Bounds {
  return { x, y, ...NODE_SIZE.application }
}

function lineOf(boxes: ReadonlyMap<NodeId, Bounds>, label: string, of = graph) {
  return linesOf(of, boxes).find(({ edge }) => edge.label === label) ?? expect.fail(`no ${label}`)
}

const inARow = new Map<NodeId, Bounds>([
  ['application:api', box(0, 0)],
  ['service:cache', box(400, 0)],
  ['service:db', box(800, 0)],
])

test('a line goes around a node that it has nothing to do with', () => {
  const { y } = pointOn(lineOf(inARow, 'db').curve, 0.5)
  expect(y < 0 || y > 72).toBe(true)
})

test('lines to the node that they come from swing around it, one outside of the other', () => {
  const [self, again] = ['self', 'again'].map((label) => lineOf(inARow, label).curve)
  expect(self?.to.y).toBe(0)
  expect(again && self && pointOn(again, 0.5).y < pointOn(self, 0.5).y).toBe(true)
})

test('lines that lead nowhere end beside their node, each at a place of its own', () => {
  const ends = ['gone', 'lost'].map((label) => lineOf(inARow, label).curve.to)
  expect(ends).toEqual([
    { x: 280, y: 24 },
    { x: 280, y: 48 },
  ])
})

test('no line runs behind a route where routes stand in two columns', () => {
  const names = Array.from({ length: 14 }, (_, index) => `https://s${index}.{default}/`)
  const routes = Object.fromEntries(names.map((name) => [name, { type: 'upstream', upstream: 'app:http' }]))
  const many = graphOf({ applications: { app: { type: 'php:8.4' } }, routes })
  const positions = lanePositions(many, {})
  const boxes = new Map(
    many.nodes.map(({ id, kind }) => [id, { ...(positions[id] ?? { x: 0, y: 0 }), ...NODE_SIZE[kind] }]),
  )
  expect(new Set([...boxes.values()].map(({ x }) => x)).size).toBe(3)
  for (const { edge, curve } of linesOf(many, boxes)) {
    for (let part = 0; part <= 1; part += 0.025) {
      const { x, y } = pointOn(curve, part)
      const behind = [...boxes].filter(
        ([id, at]) =>
          id !== edge.source &&
          id !== edge.target &&
          x > at.x &&
          x < at.x + at.width &&
          y > at.y &&
          y < at.y + at.height,
      )
      expect(behind).toEqual([])
    }
  }
})
