import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { embeddedDesign, readEmbedded } from './embed.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ unit: fc.constantFrom(...' \t\n\r\'"&<>%+;#\\'), minLength: 1 }),
)

describe('the design in a picture', () => {
  test('is the text that was put in', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readEmbedded(`<svg>${embeddedDesign(text).source}</svg>`)).toBe(text)
      }),
    )
  })

  test('is found beside the metadata of other programs, and as they write it', () => {
    const svg = `<svg><metadata id="x">by hand</metadata>
      <metadata
         id="m1"
         class='toposcope-design'>
        %231.abc
      </metadata></svg>`
    expect(readEmbedded(svg)).toBe('#1.abc')
  })

  test.each([
    ['a picture without one', '<svg><metadata>x</metadata></svg>'],
    ['one that is cut off', '<svg><metadata class="toposcope-design">%231.abc'],
    ['one that is broken', '<metadata class="toposcope-design">%E0%A4%A</metadata>'],
    ['an empty one', '<metadata class="toposcope-design"></metadata>'],
    ['a name that only begins the same', '<metadata class="toposcope-designs">x</metadata>'],
  ])('is not there in %s', (_, svg) => {
    expect(readEmbedded(svg)).toBeUndefined()
  })

  test('is looked for once in a text of any length', () => {
    const start = performance.now()
    expect(readEmbedded('<metadata'.repeat(200_000))).toBeUndefined()
    expect(readEmbedded(`${'<metadata class="'.repeat(100_000)}>`)).toBeUndefined()
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
