import { catches, passes } from '../testing.ts'
import { locationIndexNull as rule } from './location-index-null.ts'

const location = (more: string) =>
  `applications: { shop: { type: 'php:8.4', web: { locations: { '/': { root: public, ${more} } } } } }`

catches(rule, 'an empty index', location('index: null'), {
  at: '/applications/shop/web/locations/~1/index',
  severity: 'warning',
  fixed: location(''),
})
passes(rule, 'index files', location('index: [index.html]'))
