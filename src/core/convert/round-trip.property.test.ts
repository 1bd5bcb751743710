import fc from 'fast-check'
import { expect, test } from 'vitest'
import { valueAt } from '../base/path.ts'
import { isTree, type Tree } from '../base/tree.ts'
import { anyProject, anyTree } from '../model/arbitraries.ts'
import { fixedProject, flexProject } from './convert-arbitraries.ts'
import { meaning } from './meaning-testing.ts'
import { toFixed } from './to-fixed.ts'
import { toFlex } from './to-flex.ts'
import { mapValues, without } from './trees.ts'

test('Flex to Fixed to Flex keeps the meaning of what both can say', () => {
  fc.assert(
    fc.property(flexProject, (flex) => {
      const back = toFlex(toFixed(flex).configuration)
      expect(back.configuration).toEqual(meaning(flex))
    }),
  )
})

test('Fixed to Flex to Fixed keeps the meaning, apart from sizes', () => {
  fc.assert(
    fc.property(fixedProject, (fixed) => {
      const back = toFixed(toFlex(fixed).configuration)
      expect(withoutSizes(meaning(back.configuration))).toEqual(withoutSizes(meaning(fixed)))
    }),
  )
})

test('every size that goes is told, as is every disk that comes', () => {
  fc.assert(
    fc.property(fixedProject, (fixed) => {
      const there = toFlex(fixed)
      const told = there.notes.filter(({ code }) => code === 'sizes-left-out')
      expect(told).toHaveLength(countSized(fixed))
      const back = toFixed(there.configuration)
      const chosen = back.notes.filter(({ choice }) => choice?.option === 'disk')
      expect(chosen).toHaveLength(countSized(back.configuration))
    }),
  )
})

test('whatever is written, both ways make something of it, and say no place that is not there', () => {
  fc.assert(
    fc.property(fc.oneof(anyTree, anyProject), (tree) => {
      for (const { notes } of [toFlex(tree), toFixed(tree)]) {
        for (const { at } of notes) expect(valueAt(tree, at)).not.toBe(undefined)
      }
    }),
  )
})

test('what is converted once is not changed by converting it to the same flavour again', () => {
  fc.assert(
    fc.property(anyProject, (tree) => {
      const flex = toFlex(tree).configuration
      expect(toFlex(flex).configuration).toEqual(flex)
      const fixed = toFixed(tree).configuration
      expect(toFixed(fixed).configuration).toEqual(fixed)
    }),
  )
})

function withoutSizes(value: Tree): Tree {
  const kept = without(value, ['size', 'disk', 'resources'])
  return mapValues(kept, (child) => (isTree(child) ? withoutSizes(child) : child))
}

function countSized(value: Tree): number {
  const own = ['size', 'disk', 'resources'].some((key) => Object.hasOwn(value, key)) ? 1 : 0
  const inside = Object.values(value).map((child) => (isTree(child) ? countSized(child) : 0))
  return inside.reduce((sum, count) => sum + count, own)
}
