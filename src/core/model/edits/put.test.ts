import { expect, test } from 'vitest'
import { Tagged, type Tree } from '../../base/tree.ts'
import { put, removeWithEmptyParent } from './put.ts'

test.each<[string, Tree, Tree]>([
  ['maps that are missing', {}, { web: { commands: { start: 'run' } } }],
  ['maps that are bare keys', { web: null }, { web: { commands: { start: 'run' } } }],
  [
    'maps that are there',
    { web: { commands: { stop: 'x' } } },
    { web: { commands: { stop: 'x', start: 'run' } } },
  ],
])('a value is put through %s', (_, tree, expected) => {
  expect(put(tree, ['web', 'commands', 'start'], 'run')).toEqual(expected)
})

test.each<[string, Tree]>([
  ['a list', { web: [] }],
  ['text', { web: { commands: 'run' } }],
  ['what is included', { web: new Tagged('!include', 'web.yaml') }],
])('nothing is put through %s', (_, tree) => {
  expect(put(tree, ['web', 'commands', 'start'], 'run')).toBe(tree)
})

test.each<[string, Tree, Tree]>([
  ['with its map where it is the last', { web: { a: 1 }, x: 1 }, { x: 1 }],
  ['alone where others are left', { web: { a: 1, b: 2 } }, { web: { b: 2 } }],
])('an entry goes %s', (_, tree, expected) => {
  expect(removeWithEmptyParent(tree, ['web', 'a'])).toEqual(expected)
})

test('a map that was empty before stays', () => {
  const tree = { web: {} }
  expect(removeWithEmptyParent(tree, ['web', 'a'])).toBe(tree)
})
