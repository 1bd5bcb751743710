import { catches, passes } from '../testing.ts'
import { locationKeyInvalid as rule } from './location-key-invalid.ts'

const location = (key: string, more = '') =>
  `applications: { shop: { type: 'php:8.4', web: { locations: { '${key}': { ${more} } } } } }`

for (const path of [
  '/page#top',
  '/api?version=1',
  '/a b',
  '/a//b',
  '/a/../b',
  '/./a',
  '//a',
  '/a/..',
  '/(a|b)',
])
  catches(rule, path, location(path), {
    at: `/applications/shop/web/locations/${path.replaceAll('/', '~1')}`,
  })
for (const path of ['/', '/api', '/api/', '/.well-known/x', '/a-b_c.d~e']) passes(rule, path, location(path))
passes(rule, 'a path without a slash, which has a rule of its own', location('^api$'))
