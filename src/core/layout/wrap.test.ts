import { expect, test } from 'vitest'
import { wrapped } from './wrap.ts'

test('items of one height fill rows one by one, staggered, around the middle', () => {
  expect(wrapped([0, 1, 2, 3], [70, 70, 70, 70], 2, 30)).toEqual([
    { item: 0, part: 0, middle: -75 },
    { item: 1, part: 1, middle: -25 },
    { item: 2, part: 0, middle: 25 },
    { item: 3, part: 1, middle: 75 },
  ])
})

test('beside a tall item several short ones stand', () => {
  const placed = wrapped([0, 1, 2, 3], [170, 70, 70, 70], 2, 30)
  expect(placed.map(({ part }) => part)).toEqual([0, 1, 1, 0])
})
