import { expect, test } from 'vitest'
import { absoluteTarget, normaliseRouteKey, parseRouteKey } from './route-key.ts'

test.each([
  ['https://{default}', 'https://{default}/'],
  ['https://{default}/', 'https://{default}/'],
  ['HTTPS://Shop.Example.com/Path', 'https://shop.example.com/Path'],
  ['https://{default}/admin', 'https://{default}/admin'],
  ['https://{default}/admin/', 'https://{default}/admin/'],
  ['http://*.{all}', 'http://*.{all}/'],
  ['https://example.com:8080', 'https://example.com:8080/'],
  ['example.com', 'example.com'],
  ['', ''],
])('%j is the route %j', (key, normal) => {
  expect(normaliseRouteKey(key)).toBe(normal)
})

test.each(['{default}', 'ftp://{default}/', 'https:///path', '/path', 'https://'])(
  '%j is no address',
  (key) => {
    expect(parseRouteKey(key)).toBeUndefined()
  },
)

test('query and fragment are no part of a route', () => {
  expect(parseRouteKey('https://{default}/a?b#c')).toEqual({ scheme: 'https', host: '{default}', path: '/a' })
})

test.each([
  ['/new', 'https://{default}/shop', 'https://{default}/new'],
  ['https://example.com/', 'https://{default}/', 'https://example.com/'],
  ['/new', 'not an address', '/new'],
])('%j in the route %j leads to %j', (to, key, target) => {
  expect(absoluteTarget(key, to)).toBe(target)
})
