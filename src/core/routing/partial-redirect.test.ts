import { expect, test } from 'vitest'
import { redirectedPath } from './partial-redirect.ts'

const route = {
  redirects: {
    paths: {
      '/old': { to: '/new' },
      '/old/deep': { to: 'https://x.org/deep/', code: 301 },
      '/only': { to: '/this', prefix: false },
      '/cut': { to: '/short', append_suffix: false },
      '^/blog/(\\d+)/(.*)$': { to: '/news/$2/$1', regexp: true, code: 308 },
      '^/find$': { to: '/search$is_args$args', regexp: true },
      '^/by$': { to: '/author/$arg_name', regexp: true },
      '^/(a+)+$': { to: '/never', regexp: true },
      '(': { to: '/broken', regexp: true },
      '^/any/(.*)': { to: '/all/$1', regexp: true },
      '/empty': {},
    },
  },
}

test.each([
  ['/old', '', '/new', 302],
  ['/old/a', '', '/new/a', 302],
  ['/older', '', undefined, undefined],
  ['/old/deep/b', '', 'https://x.org/deep/b', 301],
  ['/only', '', '/this', 302],
  ['/only/a', '', undefined, undefined],
  ['/cut/a', '', '/short', 302],
  ['/blog/7/title', '', '/news/title/7', 308],
  ['/find', 'q=1', '/search?q=1', 302],
  ['/find', '', '/search', 302],
  ['/by', 'x=1&name=me', '/author/me', 302],
  ['/by', '', '/author/', 302],
  ['/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '', undefined, undefined],
  ['/any/b', '', '/all/b', 302],
  ['/empty', '', undefined, undefined],
])('%s with the query "%s" is sent to %s', (path, query, to, code) => {
  const found = redirectedPath(route, path, query)
  expect(found?.to).toBe(to)
  expect(found?.code).toBe(code)
})

test('a route without redirects sends nothing on', () => {
  expect(redirectedPath(null, '/', '')).toBeUndefined()
})
