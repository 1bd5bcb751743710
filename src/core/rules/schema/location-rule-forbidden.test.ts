import { catches, passes } from '../testing.ts'
import { locationRuleForbidden as rule } from './location-rule-forbidden.ts'

const rules = (more: string) =>
  `applications: { shop: { type: 'php:8.4', web: { locations: { '/': { rules: { '\\.css$': { ${more} } } } } } } }`

catches(rule, 'a root in a rule', rules('root: public, allow: true'), {
  at: '/applications/shop/web/locations/~1/rules/\\.css$/root',
  fixed: rules('allow: true'),
})
passes(rule, 'what a rule may say', rules('allow: true, expires: 1d'))
