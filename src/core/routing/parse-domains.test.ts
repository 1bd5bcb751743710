import { expect, test } from 'vitest'
import { parseDomains } from './parse-domains.ts'

test.each([
  ['', []],
  ['  shop.example ', ['shop.example']],
  ['https://Shop.example/path', ['shop.example']],
  ['shop.example, www.shop.example;shop.example', ['shop.example', 'www.shop.example']],
  ['büro.example', ['büro.example']],
])('%j is %j', (text, domains) => {
  expect(parseDomains(text)).toEqual({ ok: true, value: domains })
})

test.each([
  'shop',
  'shop..example',
  '-shop.example',
  'shop.example:8080',
  '{default}',
  `${'a'.repeat(254)}.org`,
])('%j is refused', (text) => {
  const parsed = parseDomains(text)
  expect(!parsed.ok && parsed.failure).toContain('is no domain')
})

test('more domains than a project has are refused', () => {
  const many = Array.from({ length: 21 }, (_, at) => `shop${at}.example`).join(' ')
  expect(parseDomains(many)).toMatchObject({ ok: false })
})
