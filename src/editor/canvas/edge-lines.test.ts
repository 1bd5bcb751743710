import { expect, test } from 'vitest'
import type { Positions } from '../../core/layout/lanes.ts'
import { graphOf } from '../../core/model/graph.ts'
import { edgeLines } from './edge-lines.ts'

const graph = graphOf({
  applications: {
    api: {
      type: 'php:8.4',
      relationships: { one: 'db:mysql', two: 'db:mysql', 'a-name-that-is-long': null },
    },
    web: { type: 'php:8.4', relationships: { one: 'db:mysql' } },
  },
  services: { db: { type: 'mariadb:11.8' } },
})
const origin = { x: 0, y: 0 }
const places: Positions = {
  'application:api': { x: 0, y: 0 },
  'application:web': { x: 0, y: 40 },
  'service:db': { x: 500, y: 20 },
}

function linesIn(positions: Positions) {
  const lines = edgeLines(graph, positions, origin)
  return graph.edges.map(({ id, source, label }) => ({ source, label, ...lines.get(id) }))
}

test('labels whose lines lie on each other are at different parts of them', () => {
  const [api, web] = ['application:api', 'application:web'].map((source) =>
    linesIn(places).find((line) => line.source === source && line.label === 'one'),
  )
  expect(api?.part).toBe(0.5)
  expect(web?.part).not.toBe(0.5)
})

test('a label is cut where nodes leave no room for all of it, and left out where others have taken it', () => {
  const names = Array.from({ length: 12 }, (_, at) => `app${at}`)
  const crowd = graphOf({
    applications: Object.fromEntries(
      names.map((name) => [name, { type: 'php:8.4', relationships: { 'the-name-is-long': 'db:mysql' } }]),
    ),
    services: { db: { type: 'mariadb:11.8' } },
  })
  const shownAt = (x: number) => {
    const apps = names.map((name) => [`application:${name}` as const, origin] as const)
    const positions: Positions = { ...Object.fromEntries(apps), 'service:db': { x, y: 0 } }
    return new Set([...edgeLines(crowd, positions, origin).values()].map(({ shown }) => shown.name))
  }
  expect(shownAt(336)).toEqual(new Set(['the-na…-long', '']))
  expect(shownAt(2000)).toContain('the-name-is-long')
})

test('what a worker inherits is written at the lines of its application only', () => {
  const { edges, nodes } = graphOf({
    applications: { api: { type: 'php:8.4', relationships: { db: null }, workers: { queue: {} } } },
    services: { db: { type: 'mariadb:11.8' } },
  })
  const positions: Positions = { 'worker:api--queue': { x: 0, y: 96 }, 'service:db': { x: 500, y: 0 } }
  const lines = edgeLines({ edges, nodes }, positions, origin)
  expect(edges.map(({ id, source }) => [source, lines.get(id)?.shown.name])).toEqual([
    ['application:api', 'db'],
    ['worker:api--queue', ''],
  ])
})

test('a missing target is written as far as the next node leaves room for', () => {
  const missing = (positions: Positions) =>
    linesIn(positions).find(({ label }) => label === 'a-name-that-is-long')?.missing
  expect(missing({ ...places, 'service:db': { x: 900, y: 20 } })).toBe('a-name-that-is-long')
  expect(missing({ ...places, 'service:db': { x: 336, y: 0 } })).toBe('a-nam…')
})

test('lines are found once as long as nothing moves', () => {
  expect(edgeLines(graph, places, origin)).toBe(edgeLines(graph, places, origin))
})
