import { expect, test } from 'vitest'
import { shorten, shortenInside } from './shorten.ts'

test('a text that fits stays as it is', () => {
  expect(shorten('database', 8)).toBe('database')
})

test('a longer one ends in an ellipsis and is no longer than allowed', () => {
  expect(shorten('database', 7)).toBe('databa…')
})

test('no character is cut in two', () => {
  expect(shorten('🐘🐘🐘', 2)).toBe('🐘…')
})

test('of names that differ at the end, the end is kept', () => {
  expect(shortenInside('database_replica', 9)).toBe('data…lica')
  expect(shortenInside('database', 8)).toBe('database')
})
