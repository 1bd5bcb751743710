import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitText, textWidth } from './text-width.ts'

describe('text in a given width', () => {
  test('has the largest size it fits at', () => {
    expect(fitText('api', 'names', 100, [14, 12])).toMatchObject({ text: 'api', size: 14 })
    expect(fitText('twelve chars', 'names', 90, [14, 12])).toMatchObject({ text: 'twelve chars', size: 12 })
  })

  test('is cut with an ellipsis where no size is small enough', () => {
    expect(fitText('https://api.example.com/', 'names', 60, [14, 12]).text).toBe('https:/…')
  })

  test('never is wider, however little room there is for more than the ellipsis', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('names' as const, 'words' as const),
        fc.integer({ min: 16, max: 300 }),
        (text, typeface, width) => {
          const fitted = fitText(text, typeface, width, [14, 11])
          expect(fitted.width).toBeLessThanOrEqual(width)
          expect(fitted.width).toBeCloseTo(textWidth(fitted.text, typeface, fitted.size))
        },
      ),
    )
  })

  test('keeps signs of several characters whole', () => {
    const family = '👨‍👩‍👧‍👦'
    expect(fitText(family.repeat(4), 'words', 120, [11]).text.replaceAll(family, '')).toBe('…')
  })

  test('counts what takes the room of two letters, and what takes none', () => {
    expect(textWidth('漢字', 'names', 10)).toBeGreaterThan(textWidth('ab', 'names', 10) * 1.9)
    expect(textWidth('e\u0301', 'names', 10)).toBe(textWidth('e', 'names', 10))
  })
})

test('an address that is cut in its middle keeps both ends', () => {
  const { text, width } = fitText('shop.example.com/a/long/way/to/path-7', 'names', 120, [11], 'middle')
  expect(text).toMatch(/^shop\.exa.*….*path-7$/)
  expect(width).toBeLessThanOrEqual(120)
})
