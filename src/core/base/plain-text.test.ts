import { expect, test } from 'vitest'
import { plainText } from './plain-text.ts'

test.each([
  ['line breaks and tabs become spaces', 'a\r\n\tb', 'a b'],
  ['control characters go', 'a\u0000\u001b[31mb\u007f\u009f', 'a[31mb'],
  ['marks that turn the direction go', 'user\u202Egnp.exe\u2066', 'usergnp.exe'],
  ['half a character goes', 'a\uD800b', 'ab'],
  ['what is no character goes', 'a\uFFFEb\u{1FFFF}', 'ab'],
  ['all others stay', 'é 漢 🚀 <&>"\'', 'é 漢 🚀 <&>"\''],
])('%s', (_, text, plain) => {
  expect(plainText(text)).toBe(plain)
})
