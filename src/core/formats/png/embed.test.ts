import fc from 'fast-check'
import { strToU8, zlibSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { LONGEST_EMBEDDED } from '../picture/embedded.ts'
import { chunksOf, makeChunk } from './chunks.ts'
import { embedInPng, readEmbeddedInPng } from './embed.ts'

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
const header = makeChunk('IHDR', Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0))
const pixel = makeChunk('IDAT', zlibSync(Uint8Array.of(0, 255)))
const end = makeChunk('IEND', new Uint8Array())
/** One white pixel. */
const white = joined(SIGNATURE, header, pixel, end)

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}

function embedded(png: Uint8Array, text: string): Uint8Array {
  const result = embedInPng(png, text)
  return result.ok ? result.value : expect.fail(result.failure)
}

describe('a picture with its design in it', () => {
  test('gives any text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        expect(readEmbeddedInPng(embedded(white, text))).toBe(text)
      }),
    )
  })

  test('shows what it showed', () => {
    const others = chunksOf(embedded(white, '#1.abc'))?.filter(({ type }) => type !== 'iTXt')
    expect(others?.map(({ type, data }) => [type, [...data]])).toEqual(
      chunksOf(white)?.map(({ type, data }) => [type, [...data]]),
    )
  })

  test('carries one design: the last', () => {
    const twice = embedded(embedded(white, '#1.first'), '#1.second')
    expect(twice).toEqual(embedded(white, '#1.second'))
  })

  test('keeps what others wrote into it', () => {
    const note = makeChunk('iTXt', strToU8('Comment\0\0\0\0\0by hand'))
    const noted = joined(SIGNATURE, header, note, pixel, end)
    expect(chunksOf(embedded(noted, '#1.abc'))?.map(({ type }) => type)).toEqual([
      'IHDR',
      'iTXt',
      'IDAT',
      'iTXt',
      'IEND',
    ])
    expect(readEmbeddedInPng(noted)).toBeUndefined()
  })

  test('may follow other bytes in one buffer', () => {
    const buffer = joined(Uint8Array.of(1, 2, 3), embedded(white, '#1.abc'))
    expect(readEmbeddedInPng(buffer.subarray(3))).toBe('#1.abc')
  })
})

describe('what is no whole picture', () => {
  const whole = embedded(white, '#1.abc')

  test.each([
    ['nothing', new Uint8Array()],
    ['text', strToU8('<svg/>')],
    ['a signature alone', SIGNATURE],
    [
      'a chunk longer than the file',
      joined(SIGNATURE, Uint8Array.of(0x7f, 0xff, 0xff, 0xff), header.subarray(4)),
    ],
    [
      'a chunk longer than any may be',
      joined(SIGNATURE, Uint8Array.of(0xff, 0xff, 0xff, 0xff), header.subarray(4)),
    ],
    ['a picture without an end', joined(SIGNATURE, header, pixel)],
  ])('such as %s carries no design and takes none', (_, bytes) => {
    expect(readEmbeddedInPng(bytes)).toBeUndefined()
    expect(embedInPng(bytes, 'x')).toEqual({ ok: false, failure: 'not-a-png' })
  })

  test('is one that was cut off anywhere', () => {
    for (let length = 0; length < whole.length; length++) {
      expect(readEmbeddedInPng(whole.subarray(0, length))).toBeUndefined()
    }
  })

  test('is one in which any byte changed', () => {
    for (let at = 0; at < whole.length; at++) {
      const damaged = Uint8Array.from(whole, (byte, index) => (index === at ? byte ^ 0x01 : byte))
      expect(readEmbeddedInPng(damaged)).toBeUndefined()
    }
  })
})

test('a text that no honest design has is refused', () => {
  expect(embedInPng(white, 'x'.repeat(LONGEST_EMBEDDED + 1))).toEqual({ ok: false, failure: 'too-large' })
})

test('a chunk that no honest picture has is not read', () => {
  const text = 'x'.repeat(LONGEST_EMBEDDED)
  const chunk = (content: string) => makeChunk('iTXt', strToU8(`toposcope\0\0\0\0\0${content}`))
  expect(readEmbeddedInPng(joined(SIGNATURE, header, pixel, chunk(text), end))).toBe(text)
  expect(readEmbeddedInPng(joined(SIGNATURE, header, pixel, chunk(`${text}x`), end))).toBeUndefined()
})
