import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Tree } from '../base/tree.ts'
import type { NodeId } from '../model/node.ts'
import { becauseOf, sayCluster, sayStops } from './breakage-words.ts'
import { DESIGNS } from './testing.ts'
import { whatBreaks } from './what-breaks.ts'

const told = (configuration: Tree, id: NodeId) => {
  const found = whatBreaks(configuration, id)
  return { stops: sayStops(id, found), cluster: sayCluster(id, found), why: found.stops.map(becauseOf) }
}

test('applications that stop with one another are one cluster', () => {
  expect(told(DESIGNS.headless, 'application:content')).toEqual({
    stops: 'Without application "content", 1 application and 2 routes stop.',
    cluster: '"content" and "pages" are one cluster: they stop together, so they belong in one project.',
    why: [
      'It leads to application "content".',
      'Its relationship "api" needs application "content".',
      'It leads to application "pages".',
    ],
  })
})

test('applications that share what stops are one cluster too', () => {
  expect(told(DESIGNS.userAdmin, 'service:db').cluster).toContain('"shop" and "office" are one cluster')
})

test('an application that nobody needs is no cluster', () => {
  expect(told(DESIGNS.monolith, 'application:shop').cluster).toBe('No other application stops.')
  expect(told(DESIGNS.monolith, 'service:db').cluster).toBeUndefined()
})

test('a route is no matter of clusters', () => {
  expect(told(DESIGNS.monolith, 'route:https://{default}/')).toEqual({
    stops: 'Nothing else stops without route "https://{default}/".',
    cluster: undefined,
    why: [],
  })
})

test('workers, mounts and redirects say why they stop', () => {
  const shop = parse(`
    applications:
      shop:
        mounts: { files: { source: service, service: storage } }
        workers: { mail: { mounts: {} } }
    services: { storage: { type: 'network-storage:1.0' } }
    routes:
      https://{default}/: { type: upstream, upstream: 'shop:http' }
      https://www.{default}/: { type: redirect, to: 'https://{default}/' }`)
  expect(told(shop, 'service:storage').why[0]).toBe('Its mount "files" is in service "storage".')
  expect(told(shop, 'application:shop').why).toContain('It goes with its application.')
  expect(told(shop, 'application:shop').why).toContain('It redirects to route "https://{default}/".')
})

test('many applications are told by their number', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  const entries = names.map((name) => [name, { relationships: { db: 'db:mysql' } }])
  const many = { applications: Object.fromEntries(entries), services: { db: { type: 'mariadb:11.8' } } }
  expect(told(many, 'service:db').cluster).toContain('6 applications are one cluster')
})
