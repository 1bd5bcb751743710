import { catches, passes } from '../testing.ts'
import { locationPathSlash as rule } from './location-path-slash.ts'

const location = (key: string, more = '') =>
  `applications: { shop: { type: 'php:8.4', web: { locations: { '${key}': { ${more} } } } } }`

catches(rule, 'a path without a slash', location('api'), {
  at: '/applications/shop/web/locations/api',
  fixed: location('/api'),
})
catches(rule, 'a regular expression', location('^/(api|health)'), { fixes: [] })
passes(rule, 'a path with a slash', location('/api'))
passes(
  rule,
  'a key of a location that stands beside them, which has a rule of its own',
  `applications: { shop: { type: 'php:8.4', web: { locations: { root: public } } } }`,
)
catches(
  rule,
  'a path without a slash and with nothing behind it',
  `applications: { shop: { type: 'php:8.4', web: { locations: { api: null } } } }`,
)
catches(
  rule,
  'a path without a slash whose location is in another file',
  `applications: { shop: { type: 'php:8.4', web: { locations: { api: !include api.yaml } } } }`,
)
