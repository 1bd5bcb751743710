import { expect, test } from 'vitest'
import { PALETTES, searchPalette } from './palette-groups.ts'

function found(text: string): string[] {
  return searchPalette(PALETTES.flex, text).flatMap(({ entries }) => entries.map(({ title }) => title))
}

test('every part is offered once', () => {
  const ids = PALETTES.flex.flatMap(({ entries }) => entries.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toEqual(
    expect.arrayContaining(['route', 'worker', 'project', 'application php', 'service valkey']),
  )
})

test('a part comes in its newest supported version', () => {
  const entries = PALETTES.flex.flatMap((group) => group.entries)
  expect(entries.find(({ id }) => id === 'service opensearch')?.detail).toBe('3')
})

test('a search finds by name, by type and by what it is for', () => {
  expect(found('postgres')).toContain('PostgreSQL')
  expect(found('golang')).toEqual(['Go'])
  expect(found('cache')).toContain('Redis')
  expect(found('no such thing')).toEqual([])
})

test('what the registry does not list is found and not offered', () => {
  expect(found('')).not.toContain('Redis (persistent)')
  expect(found('redis pers')).toEqual(['Redis (persistent)'])
})

test('a flavour offers what its projects can have', () => {
  const ids = (flavour: 'flex' | 'fixed') =>
    PALETTES[flavour].flatMap(({ entries }) => entries.map(({ id }) => id))
  expect(ids('flex')).toContain('service clickhouse')
  expect(ids('fixed')).not.toContain('service clickhouse')
})
