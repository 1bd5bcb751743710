import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toAscii } from './punycode.ts'

test.each([
  ['münchen.example', 'xn--mnchen-3ya.example'],
  ['www.Bücher.example', 'www.xn--bcher-kva.example'],
  ['例え.テスト', 'xn--r8jz45g.xn--zckzah'],
  ['ليهمابتكلموشعربي؟', 'xn--egbpdaj6bu4bxfgehfvwxn'],
  ['plain.example', 'plain.example'],
  ['{default}', '{default}'],
])('%s is %s', (host, ascii) => {
  expect(toAscii(host)).toBe(ascii)
})

test('agrees with the platform that runs this on letters of many languages', () => {
  const letter = fc.constantFrom(...'aβé中ñл😀z9')
  fc.assert(
    fc.property(fc.array(letter, { minLength: 1, maxLength: 12 }), (letters) => {
      const host = `a${letters.join('')}a.example`
      expect(toAscii(host)).toBe(new URL(`https://${host}`).hostname)
    }),
  )
})
