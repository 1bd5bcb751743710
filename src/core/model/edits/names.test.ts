import { expect, test } from 'vitest'
import { nameFault, uniqueName, uniqueWorkerName } from './names.ts'

test.each(['a', 'api', 'my-api_2', '0', 'a'.repeat(32)])('%s is a name', (name) => {
  expect(nameFault(name)).toBeUndefined()
})

test.each([
  ['', /needed/],
  ['a'.repeat(33), /32 characters/],
  ['Api', /lower-case/],
  ['a.b', /lower-case/],
  ['-a', /starts and ends/],
  ['a-', /starts and ends/],
  ['_', /starts and ends/],
  ['a--b', /"--"/],
  ['router', /platform/],
])('%j is no name, and the reason is said', (name, reason) => {
  expect(nameFault(name)).toMatch(reason)
})

const configuration = {
  applications: { app: { workers: { queue: {} } }, 'app-2': {} },
  services: { db: {}, ['x'.repeat(32)]: {} },
}

test.each([
  ['search', 'search'],
  ['app', 'app-3'],
  ['app-2', 'app-3'],
  ['db', 'db-2'],
  ['My Shop!', 'my-shop'],
  ['--', 'app'],
  ['', 'app'],
  ['router', 'router-app'],
  ['x'.repeat(40), `${'x'.repeat(30)}-2`],
])('wishing for %j gives %j', (wish, name) => {
  const wished = wish === '' || wish === '--' ? uniqueName({}, wish) : uniqueName(configuration, wish)
  expect(wished).toBe(name)
  expect(nameFault(wished)).toBeUndefined()
})

test('workers of one application share names with nothing else', () => {
  expect(uniqueWorkerName(configuration, 'app', 'queue')).toBe('queue-2')
  expect(uniqueWorkerName(configuration, 'app-2', 'queue')).toBe('queue')
  expect(uniqueWorkerName(configuration, 'app', 'db')).toBe('db')
})
