import fc from 'fast-check'
import { Tagged, type Tree, type Value } from '../base/tree.ts'

/** Any tree at all: what a half-typed or hostile file may say. */
export const anyTree: fc.Arbitrary<Tree> = fc.letrec<{ value: Value; tree: Tree }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Value>(null, true, 0, '', 'api', 'db:x', new Tagged('!include', 'x')),
    tie('tree'),
    fc.array(tie('value'), { maxLength: 2 }),
  ),
  tree: fc.dictionary(
    fc.constantFrom(
      ...['applications', 'services', 'routes', 'api', 'db', 'https://{default}/', 'workers', 'web'],
      ...['relationships', 'mounts', 'service', 'upstream', 'to', 'redirects', 'paths', 'type', '__proto__'],
    ),
    tie('value'),
    { maxKeys: 5 },
  ),
})).tree

const CONTAINERS = ['web', 'api', 'db', 'cache', 'files'] as const
const ROUTES = [
  'https://{default}/',
  'https://{default}/admin',
  'https://api.{default}',
  'https://*.{default}/',
  'http://{all}/',
] as const

const name = fc.constantFrom(...CONTAINERS, 'nothing', 'web--queue')
const endpoint = fc.constantFrom('http', 'rw')

const relationship: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom<Value>(null, {}, 5),
  fc.record({ service: name, endpoint }, { requiredKeys: [] }),
  fc.tuple(name, endpoint).map((parts) => parts.join(':')),
  name,
)

const mount: fc.Arbitrary<Value> = fc.oneof(
  fc.record({ source: fc.constantFrom('service', 'storage'), service: name }, { requiredKeys: ['source'] }),
  fc.constant('shared:files/x'),
)

const connections = {
  relationships: fc.dictionary(fc.constantFrom(...CONTAINERS, 'main'), relationship, { maxKeys: 3 }),
  mounts: fc.dictionary(fc.constantFrom('var', 'files'), mount, { maxKeys: 2 }),
}

const optional: { requiredKeys: [] } = { requiredKeys: [] }

const application: fc.Arbitrary<Value> = fc.record(
  {
    type: fc.constantFrom('nodejs:24', 'php:8.4'),
    ...connections,
    web: fc.record({ ...connections, commands: fc.constant({ start: 'run' }) }, optional),
    workers: fc.dictionary(fc.constantFrom('queue', 'mail'), fc.record(connections, optional), {
      maxKeys: 2,
    }),
  },
  optional,
)

const service: fc.Arbitrary<Value> = fc.record(
  { type: fc.constantFrom('redis:8.0', 'varnish:9.0'), relationships: connections.relationships },
  optional,
)

const target = fc.oneof(
  fc.constantFrom(...ROUTES, '/admin/x', '/new', 'https://{default}/admin/y?z=1', 'https://www.{default}/'),
  fc.constant('https://example.com/'),
)

const route: fc.Arbitrary<Value> = fc.oneof(
  fc.record({
    type: fc.constant('upstream'),
    upstream: fc.tuple(name, endpoint).map((parts) => parts.join(':')),
  }),
  fc.record({ type: fc.constantFrom('redirect', 'proxy'), to: target }),
  fc.record({
    type: fc.constant('upstream'),
    redirects: fc.record({
      paths: fc.dictionary(fc.constantFrom('/old', '/gone'), fc.record({ to: target })),
    }),
  }),
)

/** Configurations of projects whose names meet, in every syntax; some references lead nowhere. */
export const anyProject: fc.Arbitrary<Tree> = fc.record({
  applications: fc.dictionary(fc.constantFrom('web', 'api'), application, { minKeys: 1 }),
  services: fc.dictionary(fc.constantFrom('db', 'cache', 'files'), service),
  routes: fc.dictionary(fc.constantFrom(...ROUTES), route),
})
