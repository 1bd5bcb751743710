import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Environment } from './environment.ts'
import { passedBy } from './passed-by.ts'
import { endOf, stepsOf } from './trace-steps.ts'
import { traceUrl } from './trace-url.ts'

const production: Environment = { kind: 'production', domains: ['shop.org'] }

const configuration = parse(`
applications:
  shop:
    relationships: { db: null, gone: 'gone:http' }
    mounts: { files: { source: service, service: storage } }
    web: { locations: { /img: { root: img } } }
services: { db: { type: 'mariadb:11.8' }, storage: { type: 'network-storage:1.0' } }
routes:
  https://{default}/: { type: upstream, upstream: 'shop:http', redirects: { paths: { /old: { to: /img } } } }
  https://www.{default}/: { type: redirect, to: 'https://{default}/' }
  https://blog.org/: { type: proxy, to: 'https://news.example.org/' }
  https://away.org/: { type: redirect, to: 'https://elsewhere.org/' }
  https://one.org/: { type: redirect, to: 'https://two.org/' }
  https://two.org/: { type: redirect, to: 'https://one.org/' }
`)

const traced = (url: string, tree = configuration) => {
  const trace = traceUrl(tree, url, production, 'flex')
  return { end: endOf(trace), steps: stepsOf(tree, url, trace), passed: passedBy(tree, trace) }
}
const textsOf = (url: string, tree = configuration) => traced(url, tree).steps.map(({ text }) => text)

describe('a request is told step by step', () => {
  test('through redirects to an application and what it reaches', () => {
    expect(textsOf('http://www.shop.org/old')).toEqual([
      'A visitor asks for http://www.shop.org/old.',
      'Plain HTTP is sent to HTTPS: 301 to https://www.shop.org/old.',
      'Route "https://www.{default}/" redirects: 301 to https://shop.org/old.',
      'Route "https://{default}/" redirects the path /old: 302 to https://shop.org/img.',
      'Route "https://{default}/" matches, and leads to application "shop".',
      'Its location "/img" answers.',
      'The relationship "db" of application "shop" leads to service "db".',
      'The relationship "gone" of application "shop" leads to "gone", which does not exist.',
      'The mount "files" of application "shop" leads to service "storage".',
    ])
  })

  test.each([
    ['https://blog.org/a', 'Passed on to https://news.example.org/.', 'passes the request on'],
    ['https://away.org/', 'Sent out of the project after 1 redirect.', 'is outside the project'],
    ['https://one.org/', 'Redirected in a circle.', 'go in a circle'],
    ['https://other.org/', 'Nothing answers.', 'No route of this environment has the host "other.org".'],
    ['not an address', 'Nothing answers.', '"not an address" is no address.'],
  ])('to where %s ends', (url, end, last) => {
    expect(traced(url).end).toBe(end)
    expect(textsOf(url).at(-1)).toContain(last)
  })

  test('with a doubt where no location is written for the path', () => {
    expect(textsOf('https://shop.org/')).toContain(
      'None of its locations is written for this path, only "/img".',
    )
    expect(textsOf('https://shop.org/img/a')).not.toContain('None of its locations is written')
  })

  test('without naming a route that nobody wrote', () => {
    const { steps, passed } = traced('https://shop.org/', { applications: { shop: {} } })
    expect(steps[1]).toEqual({
      kind: 'match',
      text: 'No route is written, so the platform leads every request to application "shop".',
      node: 'application:shop',
    })
    expect(passed.edges.size).toBe(0)
  })

  test('with no more connections than someone can read', () => {
    const relationships = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [`db${at}`, `db${at}:mysql`]),
    )
    const texts = textsOf('https://shop.org/', { applications: { shop: { relationships } } })
    expect(texts.at(-1)).toBe('10 more connections follow from there.')
  })
})

test('every step leads to where it is written', () => {
  const { steps } = traced('https://shop.org/old')
  expect(steps.map(({ node, path }) => [node, path?.join(' ')])).toEqual([
    [undefined, undefined],
    ['route:https://{default}/', 'routes https://{default}/ redirects paths /old'],
    ['route:https://{default}/', 'routes https://{default}/ upstream'],
    ['application:shop', 'applications shop web locations /img'],
    ['service:db', 'applications shop relationships db'],
    ['application:shop', 'applications shop relationships gone'],
    ['service:storage', 'applications shop mounts files'],
  ])
})

test('the way of a request is made of the nodes and edges that it passes', () => {
  const { nodes, edges } = traced('https://www.shop.org/').passed
  expect([...nodes]).toEqual([
    'route:https://www.{default}/',
    'route:https://{default}/',
    'application:shop',
    'service:db',
    'service:storage',
  ])
  expect([...edges].filter((id) => id.includes('redirect'))).toHaveLength(1)
  expect(edges.size).toBe(5)
})

test('what nothing answers passes nothing', () => {
  const { nodes, edges } = traced('https://other.org/').passed
  expect([...nodes, ...edges]).toEqual([])
})
