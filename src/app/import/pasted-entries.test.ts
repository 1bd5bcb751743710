import { expect, test } from 'vitest'
import { addEntries, pastedEntries } from './pasted-entries.ts'

const configuration = {
  applications: { api: { type: 'php:8.4', relationships: { db: { service: 'db', endpoint: 'mysql' } } } },
  services: { db: { type: 'mariadb:11.8' } },
}

test('whole sections are taken as they are', () => {
  expect(pastedEntries('services:\n  cache: { type: redis:8.0 }\n')).toEqual({
    services: { cache: { type: 'redis:8.0' } },
  })
})

test('single entries are sorted by what they are', () => {
  const text =
    'web: { type: nodejs:24 }\ncache: { type: redis:8.0 }\nhttps://{default}/: { type: upstream }\n'
  expect(pastedEntries(text)).toEqual({
    applications: { web: { type: 'nodejs:24' } },
    services: { cache: { type: 'redis:8.0' } },
    routes: { 'https://{default}/': { type: 'upstream' } },
  })
})

test.each(['hello', 'a: 1', 'web: { type: unknown:1 }', 'services: [', ''])('%j holds no entries', (text) => {
  expect(pastedEntries(text)).toBeUndefined()
})

test('what is there stays, what is pasted joins it', () => {
  const added = addEntries(configuration, { services: { cache: { type: 'redis:8.0' } } })
  expect(added.configuration.services).toEqual({ db: { type: 'mariadb:11.8' }, cache: { type: 'redis:8.0' } })
  expect(added.configuration.applications).toBe(configuration.applications)
  expect(added.added).toEqual(['service:cache'])
})

test('taken names get a number, and what was pasted along follows', () => {
  const { configuration: joined, added } = addEntries(configuration, configuration)
  expect(added).toEqual(['application:api-2', 'service:db-2'])
  expect(joined).toEqual({
    applications: {
      api: configuration.applications.api,
      'api-2': { type: 'php:8.4', relationships: { db: { service: 'db-2', endpoint: 'mysql' } } },
    },
    services: { db: { type: 'mariadb:11.8' }, 'db-2': { type: 'mariadb:11.8' } },
  })
})

test('an application of Platform.sh is one, under its name', () => {
  expect(pastedEntries('name: api\ntype: php:8.4\n')).toEqual({ applications: { api: { type: 'php:8.4' } } })
  expect(pastedEntries('- name: api\n  type: php:8.4\n')).toEqual({
    applications: { api: { type: 'php:8.4' } },
  })
  expect(pastedEntries('name: CI\non: push\n')).toBeUndefined()
})
