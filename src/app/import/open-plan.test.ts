import { expect, test } from 'vitest'
import { EMPTY_DESIGN, type Flavour } from '../../core/model/design.ts'
import { importMessage } from './open-plan.ts'

function projectOf(name: string, flavour: Flavour = 'flex') {
  return { id: name, name, flavour, files: { '.upsun/config.yaml': '' } }
}

test('an import says what it opened', () => {
  const design = { ...EMPTY_DESIGN, projects: [projectOf('shop')] }
  expect(importMessage({ design, leftOut: [], warnings: [] })).toBe('shop: 1 file imported.')
})

test('an import says which of its files cannot be read', () => {
  const design = { ...EMPTY_DESIGN, projects: [projectOf('shop')] }
  expect(importMessage({ design, leftOut: [], warnings: [] }, ['.upsun/config.yaml'])).toBe(
    'shop: 1 file imported. .upsun/config.yaml cannot be read yet: the problems say why.',
  )
})

test('an import says what it left out and why', () => {
  const design = { ...EMPTY_DESIGN, projects: ['a', 'b', 'c', 'd'].map((name) => projectOf(name)) }
  const leftOut = [
    { path: 'x', reason: 'not configuration' },
    { path: 'y', reason: 'too large.' },
  ]
  expect(importMessage({ design, leftOut, warnings: [] })).toBe(
    'a, b, c and 1 more: 4 files imported. 2 files left out: not configuration, and other reasons.',
  )
})

test('an import says what is wrong with it as a whole', () => {
  const design = { ...EMPTY_DESIGN, projects: [projectOf('shop'), projectOf('shop', 'fixed')] }
  expect(importMessage({ design, leftOut: [], warnings: ['Keep one of them.'] })).toBe(
    'shop, shop: 2 files imported. Keep one of them.',
  )
})
