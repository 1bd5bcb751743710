import { expect, test } from 'vitest'
import { findItems, type SearchItem } from './search-items.ts'

function item(group: SearchItem['group'], label: string, more: Partial<SearchItem> = {}): SearchItem {
  return { id: `${group}:${label}`, group, label, run: () => {}, ...more }
}

const items = [
  item('Add', 'PostgreSQL', { keywords: 'database sql' }),
  item('Commands', 'Export'),
  item('Nodes', 'db', { detail: 'postgresql:17' }),
  item('Nodes', 'api'),
  item('Nodes', 'old-db'),
]
const labels = (query: string) => findItems(items, query, 10).map(({ label }) => label)

test('without a query everything is offered, nodes first', () => {
  expect(labels('')).toEqual(['db', 'api', 'old-db', 'Export', 'PostgreSQL'])
})

test('a name that begins with the query comes before one that holds it', () => {
  expect(labels('db')).toEqual(['db', 'old-db'])
})

test('types and keywords find things too, in any order and case', () => {
  expect(labels('postgresql')).toEqual(['db', 'PostgreSQL'])
  expect(labels('SQL database')).toEqual(['PostgreSQL'])
})

test('every word must be there', () => {
  expect(labels('db mysql')).toEqual([])
})

test('no more than the limit', () => {
  expect(findItems(items, '', 2)).toHaveLength(2)
})
