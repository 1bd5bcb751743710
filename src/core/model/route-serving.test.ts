import { expect, test } from 'vitest'
import { routeServing } from './route-serving.ts'

const routes = {
  'https://{default}': null,
  'https://{default}/admin': null,
  'https://{default}/admin/users/': null,
  'https://{all}/blog': null,
  'https://{all}/admin': null,
  'http://plain.{default}/': null,
  'http://http-only.{all}/': null,
  'https://*.{default}/': null,
  'https://api.{default}/': null,
  'https://shop.example.com/': null,
  nonsense: null,
}

test.each([
  ['https://{default}/', 'https://{default}'],
  ['https://{default}', 'https://{default}'],
  ['https://{default}/news/1?x=2', 'https://{default}'],
  ['https://{default}/admin/', 'https://{default}/admin'],
  ['https://{default}/administrator', 'https://{default}'],
  ['https://{default}/admin/users', 'https://{default}/admin/users/'],
  ['https://{default}/blog/1', 'https://{all}/blog'],
  ['http://{default}/admin', 'https://{default}/admin'],
  ['https://plain.{default}/', 'https://*.{default}/'],
  ['http://plain.{default}/', 'http://plain.{default}/'],
  ['https://http-only.{all}/', undefined],
  ['https://API.{default}/v1', 'https://api.{default}/'],
  ['https://www.{default}/', 'https://*.{default}/'],
  ['https://shop.example.com/cart', 'https://shop.example.com/'],
  ['https://example.com/', undefined],
  ['https://shop.example.com:8080/', undefined],
  ['/admin', undefined],
])('%j is answered by %j', (url, key) => {
  expect(routeServing({ routes }, url)).toBe(key)
})

test('without routes nothing is answered', () => {
  expect(routeServing({}, 'https://{default}/')).toBeUndefined()
})
