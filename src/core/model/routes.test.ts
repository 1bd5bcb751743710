import { expect, test } from 'vitest'
import type { Value } from '../base/tree.ts'
import { redirectsOf, upstreamOf } from './routes.ts'

test.each<[Value, object | undefined]>([
  ['shop:http', { name: 'shop', endpoint: 'http' }],
  ['shop', { name: 'shop' }],
  ['shop:', { name: 'shop' }],
  [':http', undefined],
  ['', undefined],
  [null, undefined],
  [{ name: 'shop' }, undefined],
])('the upstream %j is read', (upstream, expected) => {
  expect(upstreamOf({ type: 'upstream', upstream })).toEqual(expected)
})

test('redirects are those of the whole route and of its paths', () => {
  const route = {
    type: 'redirect',
    to: 'https://{default}/',
    redirects: { paths: { '/old': { to: '/new' }, '/odd': { to: 5 }, '/none': null } },
  }
  expect(redirectsOf(route)).toEqual([
    { from: '', to: 'https://{default}/', path: ['to'] },
    { from: '/old', to: '/new', path: ['redirects', 'paths', '/old', 'to'] },
  ])
})

test('where a proxy leads is no redirect', () => {
  expect(redirectsOf({ type: 'proxy', to: 'https://docs.example.org/' })).toEqual([])
})
