import { EditorState, Text } from '@codemirror/state'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyToFile, lineEndingAt, lineEndingsOf, paneText } from './line-endings.ts'

const text = fc
  .array(fc.constantFrom('a', 'bc', '\n', '\r\n', '\r', ' ', '\uFEFF', '😀'), { maxLength: 30 })
  .map((parts) => parts.join(''))

describe('line endings of a file and of the pane', () => {
  test('the pane has the same lines as CodeMirror makes of the file', () => {
    fc.assert(
      fc.property(text, (file) => {
        expect(EditorState.create({ doc: file }).doc.toString()).toBe(paneText(file))
      }),
    )
  })

  test('an offset goes to the file and back', () => {
    fc.assert(
      fc.property(text, fc.nat(), (file, wish) => {
        const offset = wish % (paneText(file).length + 1)
        const endings = lineEndingsOf(file)
        expect(endings.toPane(endings.toFile(offset))).toBe(offset)
      }),
    )
  })

  test('both sides say the same after any change typed into the pane', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), fc.constantFrom('', 'x', '\n', 'y\nz'), (file, a, b, typed) => {
        const length = paneText(file).length + 1
        const [from, to] = [a % length, b % length].sort((one, other) => one - other)
        if (from === undefined || to === undefined) return
        const after = applyToFile(file, from, to, Text.of(typed.split('\n')))
        const pane = paneText(file)
        expect(paneText(after)).toBe(pane.slice(0, from) + typed + pane.slice(to))
      }),
    )
  })

  test('a change leaves every line ending outside it as it was', () => {
    expect(applyToFile('a\r\nb\nc\r\n', 2, 3, Text.of(['B']))).toBe('a\r\nB\nc\r\n')
  })

  test('a typed line takes the ending of the line before it', () => {
    expect(applyToFile('a\r\nb', 3, 3, Text.of(['', 'c']))).toBe('a\r\nb\r\nc')
    expect(lineEndingAt('a\nb', 3)).toBe('\n')
    expect(lineEndingAt('', 0)).toBe('\n')
  })
})
