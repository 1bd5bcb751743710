import { expect, test } from 'vitest'
import { Tagged, type Value } from '../base/tree.ts'
import { environmentPrefix, inheritedRelationships, relationshipsOf } from './relationships.ts'

const read = (value: Value) => relationshipsOf({ relationships: { db: value } })[0]

test.each<[string, Value, object]>([
  ['null', null, { form: 'default', service: 'db' }],
  ['an empty map', {}, { form: 'empty', service: 'db' }],
  ['a map with other keys only', { note: 'x' }, { form: 'empty', service: 'db' }],
  [
    'service and endpoint',
    { service: 'sql', endpoint: 'rw' },
    { form: 'explicit', service: 'sql', endpoint: 'rw' },
  ],
  ['a service alone', { service: 'sql' }, { form: 'explicit', service: 'sql' }],
  ['a service and no endpoint', { service: 'sql', endpoint: null }, { form: 'explicit', service: 'sql' }],
  ['an endpoint alone', { endpoint: 'rw' }, { form: 'endpoint-only', service: 'db', endpoint: 'rw' }],
  [
    'an endpoint and no service',
    { service: null, endpoint: 'rw' },
    { form: 'endpoint-only', service: 'db', endpoint: 'rw' },
  ],
  ['text', 'sql:rw', { form: 'legacy', service: 'sql', endpoint: 'rw' }],
  ['text without a colon', 'sql', { form: 'legacy', service: 'sql' }],
  ['text that ends in a colon', 'sql:', { form: 'legacy', service: 'sql' }],
  [
    'text with an endpoint of several words',
    'edge:http+stats',
    { form: 'legacy', service: 'edge', endpoint: 'http+stats' },
  ],
  ['text without a service', ':rw', { form: 'unreadable', service: '' }],
  ['no text', '', { form: 'unreadable', service: '' }],
  ['a number', 5, { form: 'unreadable', service: '' }],
  ['a list', ['sql'], { form: 'unreadable', service: '' }],
  ['a service that is no name', { service: 5 }, { form: 'unreadable', service: '' }],
  ['an endpoint that is no name', { service: 'sql', endpoint: [] }, { form: 'unreadable', service: '' }],
  ['a custom tag', new Tagged('!include', 'x.yaml'), { form: 'unreadable', service: '' }],
])('a relationship written as %s is read', (_, value, expected) => {
  expect(read(value)).toEqual({ name: 'db', value, ...expected })
})

test.each<[string, Value]>([
  ['a list', ['db']],
  ['text', 'db'],
  ['nothing', null],
])('relationships that are %s are none', (_, relationships) => {
  expect(relationshipsOf({ relationships })).toEqual([])
})

test('names that every object has are names like others', () => {
  const relationships = JSON.parse('{"__proto__": null, "constructor": "db:x"}')
  expect(relationshipsOf({ relationships }).map(({ name, service }) => [name, service])).toEqual([
    ['__proto__', '__proto__'],
    ['constructor', 'db'],
  ])
})

const application = { relationships: { db: null } }

test.each<[string, Value, string[]]>([
  ['without the key has those of its application', { commands: {} }, ['db']],
  ['with the key has its own', { relationships: { cache: null } }, ['cache']],
  ['with an empty map has none', { relationships: {} }, []],
  ['with the bare key has none', { relationships: null }, []],
  ['that is nothing yet has those of its application', null, ['db']],
])('a worker %s', (_, worker, names) => {
  expect(inheritedRelationships(application, worker).map(({ name }) => name)).toEqual(names)
})

test.each([
  ['db', 'DB'],
  ['my-db', 'MY_DB'],
  ['a.b c', 'A_B_C'],
  ['x_1', 'X_1'],
])('variables of %s start with %s', (name, prefix) => {
  expect(environmentPrefix(name)).toBe(prefix)
})
