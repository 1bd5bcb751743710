import { expect, test } from 'vitest'
import { cdnOf } from './cdn-ranges.ts'

test.each([
  ['151.101.1.1', 'Fastly'],
  ['104.31.255.255/32', undefined],
  ['104.27.255.255', 'Cloudflare'],
  ['104.28.0.0', undefined],
  ['172.64.0.0/16', 'Cloudflare'],
  ['172.64.0.0/8', undefined],
  ['0.0.0.0/0', undefined],
  ['192.0.2.1', undefined],
  ['151.101.1.999', undefined],
  ['151.101.1.1/64', undefined],
  ['example.org', undefined],
])('%s belongs to %s', (text, cdn) => {
  expect(cdnOf(text)).toBe(cdn)
})
