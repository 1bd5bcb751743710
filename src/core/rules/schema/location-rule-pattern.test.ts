import { catches, passes } from '../testing.ts'
import { locationRulePattern as rule } from './location-rule-pattern.ts'

const location = (key: string, more = '') =>
  `applications: { shop: { type: 'php:8.4', web: { locations: { '${key}': { ${more} } } } } }`

const rules = (pattern: string) => location('/', `rules: { '${pattern}': { allow: true } }`)

catches(rule, 'a group that is never closed', rules('^/api/(v1'), {
  at: '/applications/shop/web/locations/~1/rules/^~1api~1(v1',
  message: 'a "(" is never closed',
})
catches(rule, 'an empty pattern', rules(''))
passes(rule, 'what PCRE reads and browsers do not', rules('(?<!-lock)\\.(?i:jpe?g)$'))
