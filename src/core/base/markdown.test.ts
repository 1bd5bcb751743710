import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markdownCode, markdownTable, markdownText } from './markdown.ts'

describe('text', () => {
  test.each([
    ['*a* _b_ ~~c~~', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~'],
    ['[a](javascript:x)', '\\[a\\](javascript:x)'],
    ['<b onclick="x">&amp;', '\\<b onclick="x"\\>\\&amp;'],
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['https://www.example.com', 'https\\://www\\.example.com'],
    ['@team $x$ :smile:', '\\@team \\$x\\$ \\:smile:'],
    ['a\n\n# b', 'a \\# b'],
    ['PostgreSQL 8.4, with a colon: and a dot.', 'PostgreSQL 8.4, with a colon: and a dot.'],
  ])('%s is shown as it is', (text, markdown) => {
    expect(markdownText(text)).toBe(markdown)
  })
})

describe('code', () => {
  test.each([
    ['api', '`api`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    [' a ', '`  a  `'],
    ['<b>', '`<b>`'],
    ['', ''],
  ])('of "%s" is %s', (text, markdown) => {
    expect(markdownCode(text)).toBe(markdown)
  })

  test('ends only where it is closed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('`', ' ', 'a', '|', '\\') }), (text) => {
        const markdown = markdownCode(text)
        const [fence = ''] = /^`+/.exec(markdown) ?? []
        fc.pre(fence !== '')
        const inside = markdown.slice(fence.length, -fence.length)
        expect(inside.match(/`+/g) ?? []).not.toContain(fence)
        expect(inside.startsWith('`') || inside.endsWith('`')).toBe(false)
      }),
    )
  })
})

describe('a table', () => {
  /** The cells of a row as GitHub finds them: a backslash takes away the meaning of what follows. */
  const cellsOf = (row: string) =>
    [...row.slice(1).matchAll(/((?:\\.|[^|\\])*)\|/g)].map(([, cell = '']) => cell.trim())

  test('has a row per row, and is left out where there are none', () => {
    expect(markdownTable(['a', 'b'], [['1', '2']])).toEqual(['| a | b |', '| --- | --- |', '| 1 | 2 |'])
    expect(markdownTable(['a', 'b'], [])).toEqual([])
  })

  test('has as many cells in each row as in its head, whatever is in them', () => {
    const tricky = fc.string({ unit: fc.constantFrom('|', '\\', '`', 'a', ' ', '\n', '-', '*') })
    fc.assert(
      fc.property(tricky, tricky, (one, other) => {
        const [, , row = ''] = markdownTable(['a', 'b', 'c'], [[markdownCode(one), markdownText(other), 'x']])
        expect(row).not.toContain('\n')
        expect(cellsOf(row)).toHaveLength(3)
        expect(cellsOf(row)[2]).toBe('x')
      }),
    )
  })
})
