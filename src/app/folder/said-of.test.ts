import { expect, test } from 'vitest'
import { saidOf } from './said-of.ts'

test.each([
  [0, 0, '“shop” holds all of it already: no file was written.'],
  [1, 0, '1 file saved to “shop”.'],
  [0, 2, '2 files taken from “shop”.'],
  [2, 1, '2 files saved to “shop”, 1 file taken from it.'],
])('%i written and %i taken are told as such', (written, taken, said) => {
  expect(saidOf(written, taken, 'shop')).toBe(said)
})
