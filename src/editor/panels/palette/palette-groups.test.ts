import { expect, test } from 'vitest'
import { PALETTE, searchPalette } from './palette-groups.ts'

function found(text: string): string[] {
  return searchPalette(PALETTE, text).flatMap(({ entries }) => entries.map(({ title }) => title))
}

test('every part is offered once', () => {
  const ids = PALETTE.flatMap(({ entries }) => entries.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toEqual(
    expect.arrayContaining(['route', 'worker', 'project', 'application php', 'service valkey']),
  )
})

test('a part comes in its newest supported version', () => {
  const entries = PALETTE.flatMap((group) => group.entries)
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
