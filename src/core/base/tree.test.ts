import { expect, test } from 'vitest'
import { entriesOf, get, has, isList, isTree, stringAt, Tagged, type Tree, treeAt } from './tree.ts'

const tree: Tree = {
  api: { type: 'php:8.4', size: 2 },
  list: ['a'],
  none: null,
  file: new Tagged('!include', 'x'),
}

test('only maps are trees, and only lists are lists', () => {
  expect(Object.values(tree).map(isTree)).toEqual([true, false, false, false])
  expect(Object.values(tree).map(isList)).toEqual([false, true, false, false])
})

test('what objects inherit is not in a tree', () => {
  expect(has(tree, 'toString')).toBe(false)
  expect(get(tree, 'constructor')).toBeUndefined()
  expect(treeAt(tree, '__proto__')).toEqual({})
})

test('a query gives what it can read, and else nothing', () => {
  expect(get(tree, 'none')).toBeNull()
  expect(get(['a'], '0')).toBeUndefined()
  expect(treeAt(tree, 'api')).toBe(tree.api)
  expect(treeAt(tree, 'file')).toEqual({})
  expect(stringAt(tree.api, 'type')).toBe('php:8.4')
  expect(stringAt(tree.api, 'size')).toBeUndefined()
  expect(entriesOf(tree.api)).toEqual([
    ['type', 'php:8.4'],
    ['size', 2],
  ])
  expect(entriesOf(tree.file)).toEqual([])
  expect(entriesOf(undefined)).toEqual([])
})
