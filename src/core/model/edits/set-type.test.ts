import { expect, test } from 'vitest'
import type { Value } from '../../base/tree.ts'
import type { NodeRef } from '../node.ts'
import { setType, setVersion } from './set-type.ts'

const db: NodeRef = { kind: 'service', name: 'db' }
const services = (entry: Value) => ({ services: { db: entry } })

test('the type is replaced in its place', () => {
  const changed = setType(services({ type: 'mysql:11.8', size: 'S' }), db, 'mariadb:11.8')
  expect(JSON.stringify(changed)).toBe('{"services":{"db":{"type":"mariadb:11.8","size":"S"}}}')
})

test.each<[Value, string]>([
  [{ type: 'postgresql:17' }, 'postgresql:18'],
  [{ type: 'postgresql' }, 'postgresql:18'],
])('the version of %j is set', (entry, type) => {
  expect(setVersion(services(entry), db, '18')).toEqual(services({ type }))
})

test.each<[Value]>([[{}], [null], ['text'], [{ type: 5 }]])(
  '%j has no image to set the version of',
  (entry) => {
    const configuration = services(entry)
    expect(setVersion(configuration, db, '18')).toBe(configuration)
  },
)

test('the same type is no change', () => {
  const configuration = services({ type: 'redis:8.0' })
  expect(setType(configuration, db, 'redis:8.0')).toBe(configuration)
})
