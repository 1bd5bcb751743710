import { expect, test } from 'vitest'
import { DEFAULT_PANELS, parsePanels, withColumn } from './panel-sizes.ts'

test('columns come back as they were left', () => {
  const left = withColumn(DEFAULT_PANELS, 'left', { width: 300, isOpen: false })
  expect(parsePanels(JSON.stringify(left))).toEqual(left)
})

test.each([null, '', 'nonsense', '[]', '{"left":{"width":"wide"}}'])('%j gives the first sizes', (stored) => {
  expect(parsePanels(stored)).toEqual(DEFAULT_PANELS)
})

test('no column gets too narrow or too wide to use', () => {
  expect(withColumn(DEFAULT_PANELS, 'left', { width: 3 }).left.width).toBe(200)
  expect(withColumn(DEFAULT_PANELS, 'right', { width: 9000 }).right.width).toBe(880)
  expect(withColumn(DEFAULT_PANELS, 'right', { split: 2 }).right.split).toBe(0.85)
})

test('stored sizes out of bounds are brought within', () => {
  const stored = JSON.stringify({ ...DEFAULT_PANELS, left: { isOpen: true, width: -1, split: 0.5 } })
  expect(parsePanels(stored).left.width).toBe(200)
})
