import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Environment } from './environment.ts'
import { traceUrl } from './trace-url.ts'

const production: Environment = { kind: 'production', domains: ['shop.org', 'shop.eu'] }
const branch: Environment = { kind: 'branch', name: 'cart' }
const cart = 'cart-<hash>-<project>.<region>.platformsh.site'

const configuration = parse(`
applications:
  shop:
    relationships: { db: null, api: { service: api, endpoint: http } }
    mounts: { files: { source: service, service: storage } }
    web: { locations: { /: { passthru: true }, /img: { root: img } } }
  api: { relationships: { cache: null, db: 'db:mysql' }, workers: { queue: {} } }
services:
  db: { type: 'mariadb:11.8' }
  cache: { type: 'redis:8.0' }
  storage: { type: 'network-storage:1.0' }
  edge: { type: 'varnish:9.0', relationships: { shop: 'shop:http' } }
routes:
  https://{default}/:
    type: upstream
    upstream: 'shop:http'
    redirects: { paths: { /old: { to: /new }, ^/docs/(.*): { to: 'https://docs.example.org/$1', regexp: true } } }
  https://www.{all}/: { type: redirect, to: 'https://{default}/' }
  https://{default}/api: { type: upstream, upstream: 'api:http' }
  https://*.{default}/: { type: upstream, upstream: 'edge:http' }
  https://{all}/: { type: upstream, upstream: 'api:http' }
  http://plain.org/: { type: upstream, upstream: 'shop:http' }
  https://blog.org/news: { type: proxy, to: 'https://news.example.org/' }
  https://gone.org/: { type: upstream, upstream: 'gone:http' }
  https://work.org/: { type: upstream, upstream: 'api--queue:http' }
  https://empty.org/: { type: upstream }
  https://round.org/: { type: redirect, to: 'https://about.org/' }
  https://about.org/: { type: redirect, to: 'https://round.org/' }
  https://dead.org/: { type: redirect, to: 'https://{default}:8080/' }
`)

const trace = (url: string, environment: Environment = production) =>
  traceUrl(configuration, url, environment, 'flex')

describe('a request', () => {
  test.each([
    ['https://shop.org/', 'https://{default}/', 'shop', '/'],
    ['https://shop.org/img/a.png', 'https://{default}/', 'shop', '/img'],
    ['https://{default}/img', 'https://{default}/', 'shop', '/img'],
    ['https://shop.org/api/v1', 'https://{default}/api', 'api', undefined],
    ['https://shop.org/apis', 'https://{default}/', 'shop', '/'],
    ['https://shop.eu/', 'https://{all}/', 'api', undefined],
    ['https://m.shop.org/', 'https://*.{default}/', 'edge', undefined],
    ['http://plain.org/', 'http://plain.org/', 'shop', '/'],
  ])('for %s is served by the route %s to %s', (url, route, name, location) => {
    const { outcome, hops } = trace(url)
    expect(hops).toEqual([])
    expect(outcome).toMatchObject({ kind: 'served', route, name })
    expect(outcome.kind === 'served' && outcome.location).toBe(location)
  })

  test('reaches what the application is connected to, and what is behind that', () => {
    const { outcome } = trace('https://m.shop.org/')
    expect(
      outcome.kind === 'served' && outcome.reaches.map(({ source, target }) => `${source} ${target}`),
    ).toEqual([
      'service:edge application:shop',
      'application:shop service:db',
      'application:shop application:api',
      'application:shop service:storage',
      'application:api service:cache',
      'application:api service:db',
    ])
  })

  test('is proxied', () => {
    expect(trace('https://blog.org/news/1').outcome).toEqual({
      kind: 'proxied',
      route: 'https://blog.org/news',
      to: 'https://news.example.org/',
    })
  })
})

describe('a request is redirected', () => {
  test('from plain HTTP, then by a route, then by a path', () => {
    const { hops, outcome, notes } = trace('http://www.shop.org/old/a?x=1')
    expect(hops.map(({ kind, code, to }) => `${kind} ${code} ${to}`)).toEqual([
      'to-https 301 https://www.shop.org/old/a?x=1',
      'route 301 https://shop.org/old/a',
      'path 302 https://shop.org/new/a',
    ])
    expect(outcome).toMatchObject({ kind: 'served', name: 'shop' })
    expect(notes).toHaveLength(1)
  })

  test('out of the project', () => {
    expect(trace('https://shop.org/docs/start').outcome).toEqual({
      kind: 'outside',
      url: 'https://docs.example.org/start',
    })
  })

  test('in a circle', () => {
    expect(trace('https://round.org/').outcome.kind).toBe('loop')
  })
})

describe('nothing answers', () => {
  test.each([
    ['shop.org', 'is no address'],
    ['https://other.org/', 'has the host "other.org"'],
    ['https://plain.org/', 'plain HTTP only'],
    ['https://blog.org/', 'begin with /news'],
    ['https://gone.org/', 'does not exist'],
    ['https://work.org/', 'a worker'],
    ['https://empty.org/', 'leads nowhere'],
    ['https://dead.org/', 'ports'],
  ])('at %s: %s', (url, reason) => {
    const { outcome } = trace(url)
    expect(outcome.kind === 'nothing' && outcome.reason).toContain(reason)
  })

  test.each([
    [{}, 'no application'],
    [{ applications: { a: {}, b: {} } }, 'more than one application'],
  ])('in %j', (empty, reason) => {
    const { outcome } = traceUrl(empty, 'https://{default}/', production, 'flex')
    expect(outcome.kind === 'nothing' && outcome.reason).toContain(reason)
  })
})

describe('on a branch', () => {
  test('placeholders answer at its own host', () => {
    expect(trace(`https://${cart}/api`, branch).outcome).toMatchObject({ kind: 'served', name: 'api' })
    expect(trace('https://shop.org/', branch).outcome.kind).toBe('nothing')
  })

  test('a literal host answers in front of it, which not every page says', () => {
    const { outcome, notes } = trace(`https://blog.org.${cart}/news`, branch)
    expect(outcome).toMatchObject({ kind: 'proxied' })
    expect(notes).toHaveLength(1)
  })
})

test('without routes the only application answers', () => {
  const { outcome } = traceUrl({ applications: { a: {} } }, 'http://{default}/x', production, 'fixed')
  expect(outcome).toMatchObject({ kind: 'served', route: 'https://{default}/', name: 'a' })
})
