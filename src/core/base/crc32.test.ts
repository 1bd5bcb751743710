import { expect, test } from 'vitest'
import { crc32 } from './crc32.ts'

test.each([
  ['', 0],
  ['123456789', 0xcbf43926], // the check value of the standard
  ['Toposcope', 0x133b79a9],
])('of "%s" is the one that zip has', (text, checksum) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(checksum)
})
