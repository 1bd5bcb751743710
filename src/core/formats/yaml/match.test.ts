import { describe, expect, test } from 'vitest'
import type { Tree, Value } from '../../base/tree.ts'
import { matchItems, matchKeys } from './match.ts'

function matched(before: Tree, after: Tree): { renames: string[]; removed: string[] } {
  const { renames, removed } = matchKeys(Object.keys(before), before, after)
  return { renames: [...renames].map(([from, to]) => `${from} to ${to}`), removed: [...removed] }
}

describe('keys', () => {
  test.each<[string, Tree, Tree, string[], string[]]>([
    ['at the same place', { a: 1, b: 2 }, { a: 1, c: 3 }, ['b to c'], []],
    ['with equal values', { a: 1, b: 2 }, { b: 2, c: 1 }, ['a to c'], []],
    [
      'at the same place before those with equal values',
      { a: null, b: null, c: 1 },
      { a: null, x: null, c: 1 },
      ['b to x'],
      [],
    ],
    [
      'with equal values before those at the same place',
      { a: 1, b: 2 },
      { x: 2, w: 1 },
      ['a to w', 'b to x'],
      [],
    ],
    ['in the order they stand', { a: 1, b: 2, c: 3 }, { x: 4, z: 5 }, ['a to x', 'b to z'], ['c']],
    ['not at another place', { a: 1, b: 2, c: 3 }, { a: 1, c: 3, d: 4 }, [], ['b']],
    ['to whole numbers only by value', { a: 1, b: 2 }, { 7: 2, a: 1 }, ['b to 7'], []],
    ['to whole numbers never by place', { a: 1 }, { 7: 2 }, [], ['a']],
  ])('are renamed %s', (_, before, after, renames, removed) => {
    expect(matched(before, after)).toEqual({ renames, removed })
  })
})

describe('items', () => {
  const pairs = (before: readonly Value[], after: readonly Value[]) =>
    matchItems(before, after).map((match) => `${match.before ?? '-'}${match.after ?? '-'}`)

  test.each<[string, Value[], Value[], string[]]>([
    ['equal ones', ['a', 'b'], ['a', 'b'], ['00', '11']],
    ['equal ones around new ones', ['a', 'b'], ['a', 'x', 'b'], ['00', '-1', '12']],
    ['equal ones around removed ones', ['a', 'x', 'b'], ['a', 'b'], ['00', '1-', '21']],
    ['those between by position', ['a', 'x', 'b'], ['a', 'w', 'v', 'b'], ['00', '11', '-2', '23']],
    [
      'the longest run of equal ones',
      ['a', 'b', 'c', 'd'],
      ['b', 'x', 'd', 'a'],
      ['0-', '10', '21', '32', '-3'],
    ],
    ['maps by what they say', [{ a: 1 }, { b: 2 }], [{ b: 2 }], ['0-', '10']],
    ['nothing with nothing', [], [], []],
  ])('match %s', (_, before, after, expected) => {
    expect(pairs(before, after)).toEqual(expected)
  })

  test('match by position where there are too many to compare', () => {
    const many = Array.from({ length: 600 }, (_, at) => `x${at}`)
    expect(matchItems(many, [...many].reverse())).toHaveLength(600)
  })
})
