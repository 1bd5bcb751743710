import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inflate } from './inflate.ts'

const MEBIBYTE = 1024 * 1024
const limit = MEBIBYTE
const noise = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251)

test('unpacks what others deflated, at every level and with a dictionary', () => {
  const level = fc.integer({ min: 0, max: 9 })
  fc.assert(
    fc.property(
      fc.uint8Array({ size: 'large' }),
      level,
      fc.uint8Array({ minLength: 1 }),
      (bytes, level, dictionary) => {
        const packed = deflateRawSync(bytes, { level, dictionary })
        expect(inflate(packed, { limit, dictionary })).toEqual({ ok: true, value: bytes })
      },
    ),
  )
})

test('reads nothing after the end of the data', () => {
  const packed = Buffer.concat([deflateRawSync(noise), Buffer.alloc(2000, 65)])
  expect(inflate(packed, { limit })).toEqual({ ok: true, value: noise })
})

test('fills its limit, and not a byte more', () => {
  const packed = deflateRawSync(noise)
  expect(inflate(packed, { limit: noise.length }).ok).toBe(true)
  expect(inflate(packed, { limit: noise.length - 1 })).toEqual({ ok: false, failure: 'too-large' })
})

test('stops at a bomb long before it is unpacked', () => {
  const bomb = deflateRawSync(new Uint8Array(64 * MEBIBYTE))
  const before = process.memoryUsage().arrayBuffers
  expect(inflate(bomb, { limit })).toEqual({ ok: false, failure: 'too-large' })
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16 * MEBIBYTE)
})

test('tells data that is cut off, wherever it is cut', () => {
  const packed = deflateRawSync(noise)
  for (let length = 0; length < packed.length; length += 7) {
    expect(inflate(packed.subarray(0, length), { limit })).toEqual({ ok: false, failure: 'truncated' })
  }
})

test('tells data that nothing deflated', () => {
  expect(inflate(Uint8Array.of(0xff, 0xff, 0xff), { limit })).toEqual({ ok: false, failure: 'corrupt' })
})

test('survives any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ size: 'large' }), (bytes) => {
      const result = inflate(bytes, { limit })
      return result.ok
        ? result.value.length <= limit
        : ['too-large', 'truncated', 'corrupt'].includes(result.failure)
    }),
  )
})
