import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Tree } from '../base/tree.ts'
import { anyProject, anyTree } from '../model/arbitraries.ts'
import { graphOf } from '../model/graph.ts'
import { ALL_PATTERNS } from './patterns/all-patterns.ts'
import { recognise } from './recognise.ts'
import { DESIGNS } from './testing.ts'

type Name = keyof typeof DESIGNS

const idsOf = (name: Name) => recognise(DESIGNS[name], {}).map(({ pattern }) => pattern.id)

test.each<[Name, string[]]>([
  ['nothing', []],
  ['monolith', ['monolith']],
  ['worker', ['app-worker']],
  ['headless', ['headless', 'polyglot', 'cluster']],
  ['headlessByName', ['headless']],
  ['userAdmin', ['user-admin', 'cluster']],
  ['services', ['microservices-clustered', 'cluster']],
  ['sites', ['multi-site', 'monolith']],
  ['apart', ['several-clusters']],
  ['internal', ['internal-service-app', 'polyglot', 'cluster']],
  ['cached', ['monolith', 'cache-proxy']],
  ['sketch', ['several-clusters']],
])('of the design "%s" it recognises %j', (name, expected) => {
  expect(idsOf(name)).toEqual(expected)
})

test('every pattern is registered, and is recognised in some design of these tests', () => {
  const files = Object.keys(import.meta.glob('./patterns/*.ts')).map((path) => path.slice(11, -3))
  expect(ALL_PATTERNS.map(({ id }) => id).toSorted()).toEqual(
    files.filter((file) => file !== 'all-patterns').toSorted(),
  )
  const names = Object.keys(DESIGNS) as Name[] // the keys of that very object
  expect(new Set(names.flatMap(idsOf))).toEqual(new Set(ALL_PATTERNS.map(({ id }) => id)))
})

describe('the evidence', () => {
  const first = (name: Name) => recognise(DESIGNS[name], {})[0]?.evidence

  test('of a front end is the call, the route and where the data is', () => {
    expect(first('headless')).toEqual([
      {
        text: '"pages" answers visitors, has no data of its own and asks "content", which holds its data in "db".',
        nodes: ['application:pages', 'application:content', 'route:https://{default}/', 'service:db'],
        edges: [
          'upstream:/routes/https:~1~1{default}~1/upstream',
          'relationship:/applications/pages/relationships/api',
          'relationship:/applications/content/relationships/db',
        ],
        paths: [
          ['applications', 'pages'],
          ['applications', 'content'],
          ['routes', 'https://{default}/'],
          ['routes', 'https://{default}/', 'upstream'],
          ['applications', 'pages', 'relationships', 'api'],
          ['applications', 'content', 'relationships', 'db'],
        ],
      },
    ])
  })

  test.each<[Name, string[]]>([
    ['monolith', ['"shop" is the only application, and it has no workers.']],
    ['worker', ['"shop" has the worker "mail".']],
    [
      'userAdmin',
      ['"office" is for administrators by its name or address, and uses the same database as "shop": "db".'],
    ],
    [
      'services',
      [
        '"gate", "orders", "stock" and "mail" ask each other inside the project.',
        'No route leads to "orders", "stock" and "mail": they are private.',
      ],
    ],
    [
      'sites',
      [
        'Routes for "north.org" and "south.org" lead to "cms".',
        '"cms" uses the databases of "db" "north" and "south".',
      ],
    ],
    [
      'apart',
      [
        'Nothing joins "alpha" to any other application of the project.',
        'Nothing joins "beta" to any other application of the project.',
      ],
    ],
    ['internal', ['"chat" asks "vectors", to which no route leads and which asks no other application.']],
  ])('of the design "%s" says what is there', (name, texts) => {
    expect(first(name)?.map(({ text }) => text)).toEqual(texts)
  })

  test('sites that are stated are evidence too', () => {
    const facts = { applications: { shop: { sites: [{ name: 'de' }, { name: 'fr' }] } } }
    const [found] = recognise(DESIGNS.monolith, facts)
    expect(found?.evidence.map(({ text }) => text)).toEqual(['Stated sites of "shop": "de" and "fr".'])
  })
})

test('two schemas of one service are not the same data', () => {
  const relationship = (schema: string) => ({ relationships: { db: `db:${schema}` } })
  const { sites } = DESIGNS
  const applications = { shop: relationship('north'), admin: relationship('south') }
  const routes = { 'https://{default}/': { upstream: 'shop:http' } }
  expect(recognise({ ...sites, applications, routes }, {}).map(({ pattern }) => pattern.id)).toEqual([
    'cluster',
  ])
})

const leading = (configuration: Tree) => recognise(configuration, {})[0]?.pattern.id
const upstream = (name: string) => ({ type: 'upstream', upstream: `${name}:http` })
const asks = (...names: string[]) => ({
  relationships: Object.fromEntries(names.map((name) => [name, `${name}:http`])),
})

test('of a name made of both, the last word says whether it is a front end', () => {
  const routes = {
    'https://{default}/': upstream('api-client'),
    'https://api.{default}/': upstream('web-api'),
  }
  const applications = { 'web-api': {}, 'api-client': {} }
  expect(recognise({ applications, routes }, {})[0]?.evidence[0]?.text).toMatch(
    /^"api-client" is named as a front end .* "web-api"; it is named as a back end\.$/,
  )
  expect(leading({ applications: { api: {}, cms: {} }, routes: {} })).toBe('several-clusters')
})

test('many that ask one and the same are no microservices', () => {
  const applications = { a: asks('hub'), b: asks('hub'), c: asks('hub'), hub: {} }
  expect(leading({ applications, routes: { 'https://{default}/': upstream('a') } })).toBe(
    'internal-service-app',
  )
})

test('an administration beside something that no visitor reaches is none', () => {
  const routes = { 'https://{default}/admin': upstream('office') }
  expect(leading({ ...DESIGNS.userAdmin, routes })).toBe('cluster')
})

test('files in common hold applications together', () => {
  const mounts = { files: { source: 'service', service: 'files' } }
  const services = { files: { type: 'network-storage:2.0' } }
  expect(leading({ applications: { a: { mounts }, b: { mounts } }, services })).toBe('cluster')
})

test('any tree has an answer, and its evidence is in the graph', () => {
  fc.assert(
    fc.property(fc.oneof(anyTree, anyProject), (tree) => {
      const { nodes, edges } = graphOf(tree)
      const known: ReadonlySet<string> = new Set([...nodes, ...edges].map(({ id }) => id))
      for (const { evidence } of recognise(tree, {})) {
        for (const { nodes: marked, edges: drawn } of evidence) {
          expect([...marked, ...drawn].filter((id) => !known.has(id))).toEqual([])
        }
      }
    }),
    { numRuns: 200 },
  )
})
