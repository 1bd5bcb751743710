import ELK from 'elkjs/lib/elk.bundled.js'
import { expect, test } from 'vitest'
import { CELL } from '../../../core/layout/sizes.ts'
import { graphOf } from '../../../core/model/graph.ts'
import type { NodeId } from '../../../core/model/node.ts'
import { fromElk, toElk } from './elk-graph.ts'

const graph = graphOf({
  applications: {
    web: { type: 'nodejs:24', relationships: { api: 'api:http' } },
    api: {
      type: 'php:8.4',
      relationships: { db: 'db:postgresql' },
      workers: { queue: {}, mail: {} },
    },
  },
  services: { db: { type: 'postgresql:18' } },
  routes: { 'https://{default}/': { type: 'upstream', upstream: 'web:http' } },
})

test('lanes are in line, also those of parts that nothing joins', async () => {
  const apart = graphOf({
    applications: {
      shop: { type: 'nodejs:24', relationships: { db: null } },
      docs: { type: 'nodejs:24' },
    },
    services: { db: { type: 'postgresql:18' } },
    routes: { 'https://{default}/': { type: 'upstream', upstream: 'shop:http' } },
  })
  const positions = fromElk(await new ELK().layout(toElk(apart)), apart, { x: 0, y: 0 })
  expect(positions['application:docs']?.x).toBe(positions['application:shop']?.x)
})

test('redirects ask for one column at most, and a cache stands before what it passes requests on to', async () => {
  const routes = {
    'https://a.{default}/': { type: 'redirect', to: 'https://b.{default}/' },
    'https://b.{default}/': { type: 'redirect', to: 'https://c.{default}/' },
    'https://c.{default}/': {
      type: 'upstream',
      upstream: 'cache:http',
      redirects: { paths: { '/old': { to: 'https://d.{default}/' } } },
    },
    'https://d.{default}/': { type: 'upstream', upstream: 'web:http' },
  }
  const redirecting = graphOf({
    applications: { web: { type: 'nodejs:24' } },
    services: { cache: { type: 'varnish:7.6', relationships: { web: 'web:http' } } },
    routes,
  })
  const positions = fromElk(await new ELK().layout(toElk(redirecting)), redirecting, { x: 0, y: 0 })
  const x = (id: NodeId) => positions[id]?.x ?? expect.fail(`${id} has no position`)
  const columns = Object.keys(routes).map((name) => x(`route:${name}`))
  expect(columns.map((each) => each - Math.min(...columns) > 0)).toEqual([false, false, true, true])
  expect(columns[2]).toBe(columns[3])
  expect(x('service:cache')).toBeLessThan(x('application:web'))
})

test('a tidy picture runs from left to right, with workers below their application', async () => {
  const elk = new ELK()
  const positions = fromElk(await elk.layout(toElk(graph)), graph, { x: 80, y: 160 })
  const at = (id: keyof typeof positions) => positions[id] ?? expect.fail(`${id} has no position`)
  const row = ['route:https://{default}/', 'application:web', 'application:api', 'service:db'] as const
  const xs = row.map((id) => at(id).x)
  expect(xs).toEqual(xs.toSorted((left, right) => left - right))
  expect(new Set(xs).size).toBe(row.length)
  const { x, y } = at('application:api')
  expect(at('worker:api--queue')).toEqual({ x, y: y + CELL.height + 24 })
  expect(at('worker:api--mail')).toEqual({ x, y: y + 2 * (CELL.height + 24) })
  expect(Math.min(...Object.values(positions).map((position) => position.x))).toBe(80)
  expect(Math.min(...Object.values(positions).map((position) => position.y))).toBe(160)
})
