import { expect, test } from 'vitest'
import { firstPanels, parsePanels, withColumn } from './panel-sizes.ts'

const FIRST = firstPanels(1440)

test('columns come back as they were left', () => {
  const left = withColumn(FIRST, 'left', { width: 300, isOpen: false })
  expect(parsePanels(JSON.stringify(left), FIRST)).toEqual(left)
})

test.each([null, '', 'nonsense', '[]', '{"left":{"width":"wide"}}'])('%j gives the first sizes', (stored) => {
  expect(parsePanels(stored, FIRST)).toEqual(FIRST)
})

test('no column gets too narrow or too wide to use', () => {
  expect(withColumn(FIRST, 'left', { width: 3 }).left.width).toBe(200)
  expect(withColumn(FIRST, 'right', { width: 9000 }).right.width).toBe(880)
  expect(withColumn(FIRST, 'right', { split: 2 }).right.split).toBe(0.85)
})

test('stored sizes out of bounds are brought within', () => {
  const stored = JSON.stringify({ ...FIRST, left: { isOpen: true, width: -1, split: 0.5 } })
  expect(parsePanels(stored, FIRST).left.width).toBe(200)
})

test('on a small window the columns of a first visit leave half of it to the canvas', () => {
  const { left, right } = firstPanels(1024)
  expect(left.width + right.width).toBeLessThan(513)
  expect(FIRST.left.width + FIRST.right.width).toBe(619)
})
