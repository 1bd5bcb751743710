import { expect, test } from 'vitest'
import { scaleFor } from './rasterise.ts'

test.each([
  ['an ordinary drawing is drawn twice its size', 1200, 800, 2],
  ['a tall one has no side that browsers refuse', 800, 16_384, 1],
  ['a large one keeps to the memory there is', 8192, 8192, 1],
])('%s', (_, width, height, scale) => {
  expect(scaleFor(width, height)).toBe(scale)
})
