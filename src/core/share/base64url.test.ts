import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase64url, toBase64url } from './base64url.ts'

test('writes what every other base64url writes', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
    }),
  )
})

test('reads back every byte', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromBase64url(toBase64url(bytes))).toEqual(bytes)
    }),
  )
})

test.each(['AA+A', 'AA/A', 'AA A', 'AAä', 'AAA='])('refuses %s, which is not in its alphabet', (text) => {
  expect(fromBase64url(text)).toBeUndefined()
})

test('drops the bits that make no byte', () => {
  expect(fromBase64url('AQIDB')).toEqual(Uint8Array.of(1, 2, 3))
})
