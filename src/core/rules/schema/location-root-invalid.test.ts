import { catches, passes } from '../testing.ts'
import { locationRootInvalid as rule } from './location-root-invalid.ts'

const location = (key: string, more = '') =>
  `applications: { shop: { type: 'php:8.4', web: { locations: { '${key}': { ${more} } } } } }`

catches(rule, 'a slash at the start', location('/', 'root: /public/'), {
  at: '/applications/shop/web/locations/~1/root',
  message: 'or "..".',
  fixed: location('/', 'root: public'),
})
catches(rule, 'the root itself, mildly', location('/', 'root: .'), {
  severity: 'warning',
  message: 'an empt',
  fixed: location('/', "root: ''"),
})
catches(rule, 'a way out', location('/', 'root: a/../../b'), { fixes: [] })
passes(rule, 'a directory', location('/', 'root: public/build'))
passes(rule, 'a slash at the end', location('/', 'root: public/'))
passes(rule, 'the root', location('/', "root: ''"))
catches(rule, 'a slash at the start alone', location('/', 'root: /public'))
catches(rule, 'a dot at the end', location('/', 'root: public/.'), { fixed: location('/', 'root: public') })
catches(rule, 'a dot at the start', location('/', 'root: ./public'), { fixed: location('/', 'root: public') })
