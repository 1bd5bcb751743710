import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { valueAt } from '../base/path.ts'
import { treeAt } from '../base/tree.ts'
import { anyProject, anyTree } from '../model/arbitraries.ts'
import { graphOf } from '../model/graph.ts'
import { splitIntoProjects } from './split-projects.ts'
import { DESIGNS } from './testing.ts'

test('every site becomes a project with its routes and its database', () => {
  const [north, south, ...others] = splitIntoProjects(DESIGNS.sites, {})
  expect(others).toEqual([])
  expect(north).toEqual({
    name: 'north',
    configuration: {
      applications: { cms: { type: 'php:8.4', relationships: { north: 'db:north', cache: null } } },
      services: {
        db: {
          type: 'mariadb:11.8',
          configuration: {
            schemas: ['north'],
            endpoints: { north: { default_schema: 'north', privileges: { north: 'admin' } } },
          },
        },
        cache: { type: 'redis:8.0' },
      },
      routes: {
        'https://www.{default}/': { type: 'upstream', upstream: 'cms:http' },
        'https://{default}/': { type: 'redirect', to: 'https://www.{default}/' },
      },
    },
    changes: [
      'The code of "cms" is deployed to it as it is.',
      'Of "north" and "south", "north" has its data and is kept.',
    ],
  })
  expect(south?.name).toBe('south')
  expect(south?.configuration.routes).toEqual({
    'https://{default}/': { type: 'upstream', upstream: 'cms:http' },
  })
})

test('of databases that one endpoint leads to, each site keeps its own', () => {
  const endpoint = { default_schema: 'north', privileges: { north: 'admin', south: 'rw' } }
  const [, south] = splitIntoProjects(
    {
      applications: { cms: { type: 'php:8.4', relationships: { database: 'db:mysql' } } },
      services: {
        db: {
          type: 'mariadb:11.8',
          configuration: { schemas: ['north', 'south'], endpoints: { mysql: endpoint } },
        },
      },
      routes: {
        'https://north.example/': { type: 'upstream', upstream: 'cms:http' },
        'https://south.example/': { type: 'upstream', upstream: 'cms:http' },
      },
    },
    {},
  )
  expect(south?.configuration.applications).toEqual({
    cms: { type: 'php:8.4', relationships: { database: 'db:mysql' } },
  })
  expect(valueAt(south?.configuration ?? {}, ['services', 'db', 'configuration'])).toEqual({
    schemas: ['south'],
    endpoints: { mysql: { default_schema: 'south', privileges: { south: 'rw' } } },
  })
  expect(south?.changes[1]).toBe('Of "north" and "south", "south" has its data and is kept.')
})

test('a site of which only the name is known gets a route of its own, and every database to choose from', () => {
  const facts = { applications: { cms: { sites: [{ name: 'Blog & news' }, { name: 'Blog news' }] } } }
  const [first, second] = splitIntoProjects(DESIGNS.sites, facts)
  expect([first?.name, second?.name]).toEqual(['blog-news', 'blog-news-2'])
  expect(first?.configuration.routes).toEqual({
    'https://{default}/': { type: 'upstream', upstream: 'cms:http' },
  })
  expect(first?.changes[1]).toBe(
    'Which of "north" and "south" has its data is not known: keep that one only.',
  )
})

test.each([
  [['db_north', 'db_south'], 'db_north'],
  [['db-north', 'db-south', 'db-north-old'], undefined],
  [['north', 'northwest'], 'north'],
  [['one', 'two'], undefined],
])('of the services %j the site "north-clinic" has %s', (names, own) => {
  const relationships = Object.fromEntries(names.map((name) => [name, `${name}:mysql`]))
  const configuration = {
    applications: { cms: { relationships } },
    services: Object.fromEntries(names.map((name) => [name, { type: 'mariadb:11.8' }])),
  }
  const sites = [{ name: 'north-clinic' }, { name: 'other' }]
  const [north] = splitIntoProjects(configuration, { applications: { cms: { sites } } })
  expect(Object.keys(Object(north?.configuration.services))).toEqual(own === undefined ? names : [own])
})

test('a service for each site stays with its site', () => {
  const configuration = {
    applications: { cms: { relationships: { a: 'db_north:mysql', b: 'db_south:mysql' } } },
    services: { db_north: { type: 'mariadb:11.8' }, db_south: { type: 'mariadb:11.8' } },
    routes: treeAt(DESIGNS.sites, 'routes'),
  }
  const [north, south] = splitIntoProjects(configuration, {})
  expect(Object.keys(Object(north?.configuration.services))).toEqual(['db_north'])
  expect(Object.keys(Object(south?.configuration.services))).toEqual(['db_south'])
})

test('what hangs together stays together', () => {
  const projects = splitIntoProjects(DESIGNS.apart, {})
  expect(projects.map(({ name, changes }) => [name, changes])).toEqual([
    ['alpha', []],
    ['beta', []],
  ])
  expect(projects[0]?.configuration).toEqual({
    applications: { alpha: valueAt(DESIGNS.apart, ['applications', 'alpha']) },
    services: { a: { type: 'postgresql:18' } },
    routes: { 'https://alpha.{default}/': { type: 'upstream', upstream: 'alpha:http' } },
  })
})

describe('where everything hangs together', () => {
  test('each application becomes a project, and loses what another project cannot give', () => {
    const [pages, content] = splitIntoProjects(DESIGNS.headless, {})
    expect(pages?.changes).toEqual([
      '"pages" loses the relationship "api": it has to call "content" at a public address.',
    ])
    expect(Object.keys(Object(pages?.configuration.applications))).toEqual(['pages'])
    expect(Object.keys(Object(content?.configuration.services))).toEqual(['db'])
  })

  test('a shared service comes to be in each', () => {
    const [shop, office] = splitIntoProjects(DESIGNS.userAdmin, {})
    const change = 'It gets a "db" of its own; its share of the data has to be moved there.'
    expect([shop?.changes, office?.changes]).toEqual([[change], [change]])
  })

  test('one application alone is not split', () => {
    expect(splitIntoProjects(DESIGNS.monolith, {})).toEqual([])
  })
})

test('no project refers to what only another has', () => {
  fc.assert(
    fc.property(fc.oneof(anyTree, anyProject), (tree) => {
      const danglingBefore = danglingIn(tree)
      for (const { configuration } of splitIntoProjects(tree, {})) {
        expect(danglingIn(configuration).filter((name) => !danglingBefore.includes(name))).toEqual([])
      }
    }),
    { numRuns: 100 },
  )
})

function danglingIn(tree: Parameters<typeof graphOf>[0]): string[] {
  return graphOf(tree)
    .edges.filter(({ target, kind }) => target === undefined && kind !== 'redirect')
    .map(({ targetName }) => targetName)
}
