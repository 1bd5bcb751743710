import { expect, test } from 'vitest'
import { diskOnFixed, imagesFor, isAvailable } from './available.ts'

const typesOf = (flavour: 'flex' | 'fixed') => imagesFor(flavour).services.map(({ type }) => type)

test('a flavour has the images that it does not exclude', () => {
  expect(typesOf('flex')).toContain('clickhouse')
  expect(typesOf('fixed')).not.toContain('clickhouse')
  expect(typesOf('fixed')).toContain('postgresql')
  expect(isAvailable('clickhouse', 'fixed')).toBe(false)
  expect(isAvailable('of-the-future', 'fixed')).toBe(true)
})

test.each([
  ['postgresql:18', 256],
  ['network-storage:1.0', 256],
  ['mariadb-replica:11.8', 256],
  ['redis-persistent:8.0', 256],
  ['kafka:3.7', 512],
  ['mongodb-enterprise:7.0', 512],
  ['rabbitmq:4.1', 512],
  ['vault-kms:1.12', 512],
  ['redis:8.0', undefined],
  ['memcached:1.6', undefined],
  ['of-the-future:1', undefined],
])('a new %s gets %s MB of disk on Fixed', (type, disk) => {
  expect(diskOnFixed(type)).toBe(disk)
})
