import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { DESIGNS } from './testing.ts'
import { whatBreaks } from './what-breaks.ts'

const stopsOf = (...found: Parameters<typeof whatBreaks>) =>
  whatBreaks(...found).stops.map(({ node }) => node)

test('what uses a database stops with it, and so do the addresses that lead there', () => {
  expect(stopsOf(DESIGNS.headless, 'service:db')).toEqual([
    'application:content',
    'route:https://api.{default}/',
    'application:pages',
    'route:https://{default}/',
  ])
  expect(whatBreaks(DESIGNS.headless, 'service:db')).toMatchObject({
    breaksApplications: true,
    lost: ['All data in "db" (PostgreSQL).'],
    hidden: [],
  })
})

test('every stop names the reference that it would follow in vain', () => {
  const [first, second] = whatBreaks(DESIGNS.headless, 'service:db').stops
  expect(first?.because).toMatchObject({ kind: 'relationship', label: 'db', source: 'application:content' })
  expect(second?.because).toMatchObject({ kind: 'upstream', target: 'application:content' })
})

test('workers go with their application', () => {
  expect(stopsOf(DESIGNS.worker, 'application:shop')).toEqual([
    'worker:shop--mail',
    'route:https://{default}/',
  ])
})

test('a worker stops on its own', () => {
  expect(whatBreaks(DESIGNS.worker, 'worker:shop--mail')).toMatchObject({
    stops: [],
    breaksApplications: false,
  })
})

test('an application without its last route is private, and works on', () => {
  expect(whatBreaks(DESIGNS.monolith, 'route:https://{default}/')).toEqual({
    stops: [],
    breaksApplications: false,
    lost: [],
    hidden: ['application:shop'],
  })
})

test('what stands behind a cache is private without it', () => {
  const { stops, hidden } = whatBreaks(DESIGNS.cached, 'service:cache')
  expect(stops.map(({ node }) => node)).toEqual(['route:https://{default}/'])
  expect(hidden).toEqual(['application:shop'])
})

test('a redirect stops without its target, a route with a redirect of one path does not', () => {
  const routes = parse(`
    applications: { shop: {}, old: {} }
    routes:
      https://{default}/: { type: upstream, upstream: 'shop:http' }
      https://www.{default}/: { type: redirect, to: 'https://{default}/' }
      https://old.{default}/:
        type: upstream
        upstream: old:http
        redirects: { paths: { /shop: { to: 'https://{default}/' } } }`)
  expect(stopsOf(routes, 'route:https://{default}/')).toEqual(['route:https://www.{default}/'])
})

test('files of mounts go with their application, caches lose what they hold', () => {
  const shop = parse(`
    applications:
      shop:
        mounts: { var/uploads: { source: storage }, tmp: { source: tmp } }
        workers: { mail: { mounts: { var/queue: { source: instance } } } }
    services: { cache: { type: 'redis:8.0' }, odd: { type: 'odd:1' } }`)
  expect(whatBreaks(shop, 'application:shop').lost).toEqual([
    'The files in "var/uploads" of "shop".',
    'The files in "var/queue" of "shop--mail".',
  ])
  expect(whatBreaks(shop, 'service:cache').lost).toEqual(['What "cache" holds in memory.'])
  expect(whatBreaks(shop, 'service:odd').lost).toEqual(['Whatever "odd" keeps.'])
})

test('circles come to an end', () => {
  const circle = parse(`
    applications:
      one: { relationships: { two: 'two:http' } }
      two: { relationships: { one: 'one:http' } }`)
  expect(stopsOf(circle, 'application:one')).toEqual(['application:two'])
})
