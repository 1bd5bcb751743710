import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromPointer, removeAt, renameKeyAt, setAt, toPointer, valueAt } from './path.ts'
import type { Tree } from './tree.ts'

const tree: Tree = { applications: { api: { ports: [80, 443], size: null } }, routes: {} }

describe('pointers', () => {
  test('escape what would divide them', () => {
    expect(toPointer(['routes', 'https://{default}/', 'a~b', 0])).toBe('/routes/https:~1~1{default}~1/a~0b/0')
  })

  test('lead back to the path they were made of', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (path) => {
        expect(fromPointer(toPointer(path))).toEqual(path)
      }),
    )
  })
})

describe('valueAt', () => {
  test.each([
    [[], tree],
    [['applications', 'api', 'size'], null],
    [['applications', 'api', 'ports', 1], 443],
    [['applications', 'api', 'ports', '1'], 443],
    [['applications', 'api', 'ports', 2], undefined],
    [['applications', 'api', 'ports', -1], undefined],
    [['applications', 'api', 'ports', ''], undefined],
    [['applications', 'api', 'ports', 'length'], undefined],
    [['applications', 'api', 'size', 'deeper'], undefined],
    [['constructor'], undefined],
  ])('finds what is at %j, and nothing that is inherited', (path, value) => {
    expect(valueAt(tree, path)).toBe(value)
  })
})

describe('setAt', () => {
  test('makes the maps that are missing on the way', () => {
    expect(setAt({}, ['services', 'db', 'type'], 'mysql:10')).toEqual({
      services: { db: { type: 'mysql:10' } },
    })
  })

  test('shares what it does not touch', () => {
    expect(setAt(tree, ['applications', 'api', 'size'], 'S').routes).toBe(tree.routes)
  })

  test('replaces an item of a list', () => {
    expect(setAt({ list: ['a', 'b'] }, ['list', '1'], 'c')).toEqual({ list: ['a', 'c'] })
  })

  test.each([2, 7])('adds to a list at position %j, which is behind its end', (position) => {
    expect(setAt({ list: ['a', 'b'] }, ['list', position], 'c')).toEqual({ list: ['a', 'b', 'c'] })
  })

  test.each(['name', -1, 1.5, ''])('leaves a list alone at %j, which is no position', (part) => {
    expect(setAt({ list: ['a'] }, ['list', part], 'c')).toEqual({ list: ['a'] })
  })

  test('replaces what is no map on the way', () => {
    expect(setAt({ db: 'mysql' }, ['db', 'type'], 'x')).toEqual({ db: { type: 'x' } })
  })

  test('takes a key for itself that objects inherit', () => {
    const set = setAt({}, ['__proto__', 'constructor'], 'x')
    expect(Object.keys(set)).toEqual(['__proto__'])
    expect(valueAt(set, ['__proto__', 'constructor'])).toBe('x')
  })

  test('gives a root only a map', () => {
    expect(setAt(tree, [], { routes: {} })).toEqual({ routes: {} })
    expect(setAt(tree, [], 'text')).toBe(tree)
  })
})

describe('removeAt', () => {
  test('takes a key or an item out', () => {
    expect(removeAt(tree, ['applications', 'api', 'size'])).toEqual({
      applications: { api: { ports: [80, 443] } },
      routes: {},
    })
    expect(removeAt({ list: ['a', 'b'] }, ['list', 0])).toEqual({ list: ['b'] })
  })

  test('takes out a key that is written as a number', () => {
    expect(removeAt({ ports: { 80: 'x', 443: 'y' } }, ['ports', 80])).toEqual({ ports: { 443: 'y' } })
  })

  test.each([[[]], [['no']], [['list', 2]], [['list', '']], [['list', -1]], [['list', 0, 'deep']]])(
    'leaves the tree as it is where nothing is at %j',
    (path) => {
      const from = { list: ['a', 'b'] }
      expect(removeAt(from, path)).toBe(from)
    },
  )
})

describe('renameKeyAt', () => {
  test('keeps the key in its place', () => {
    const renamed = renameKeyAt({ all: { a: 1, b: 2, c: 3 } }, ['all', 'b'], 'x')
    expect(JSON.stringify(renamed)).toBe('{"all":{"a":1,"x":2,"c":3}}')
  })

  test.each([
    ['no', 'x'],
    ['a', 'a'],
    ['a', 'b'],
  ])('does nothing to rename %s to %s, which is not there or taken', (from, to) => {
    const all = { all: { a: 1, b: 2 } }
    expect(renameKeyAt(all, ['all', from], to)).toBe(all)
  })
})
