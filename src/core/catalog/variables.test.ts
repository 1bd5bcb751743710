import { expect, test } from 'vitest'
import { variablesOf } from './variables.ts'

test('a relationship to a database yields address, account and container', () => {
  const variables = variablesOf('database', { name: 'mysql', scheme: 'mysql' })
  expect(variables.slice(0, 7)).toEqual([
    'DATABASE_HOST',
    'DATABASE_PORT',
    'DATABASE_SCHEME',
    'DATABASE_USERNAME',
    'DATABASE_PASSWORD',
    'DATABASE_PATH',
    'DATABASE_QUERY',
  ])
  expect(variables).toContain('DATABASE_TYPE')
})

test.each([
  ['kafka', { name: 'kafka', scheme: 'kafka' }],
  ['memcached', { name: 'memcached', scheme: 'memcached' }],
  ['an application', { name: 'http', scheme: 'http' }],
])('a relationship to %s yields no account', (_what, endpoint) => {
  const variables = variablesOf('it', endpoint)
  expect(variables).toContain('IT_HOST')
  expect(variables).not.toContain('IT_PASSWORD')
})

test.each([
  ['a search engine', { name: 'opensearch', scheme: 'http' }],
  ['an endpoint of a key service', { name: 'signer', scheme: 'http' }],
])('a relationship to %s yields an account, though it is HTTP', (_what, endpoint) => {
  expect(variablesOf('it', endpoint)).toContain('IT_PASSWORD')
})

test('the name is written as the platform writes it', () => {
  expect(variablesOf('my-db.1', { name: 'redis', scheme: 'redis' })[0]).toBe('MY_DB_1_HOST')
})
