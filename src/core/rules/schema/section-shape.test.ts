import { Tagged } from '../../base/tree.ts'
import { catches, passes } from '../testing.ts'
import { sectionShape as rule } from './section-shape.ts'

catches(rule, 'a list of applications without names', `applications: [{ type: 'php:8.4' }]`, {
  at: '/applications',
  fixes: [],
})
catches(rule, 'a list of applications with names', `applications: [{ name: shop, type: 'php:8.4' }]`, {
  fixed: `applications: { shop: { type: 'php:8.4' } }`,
})
catches(rule, 'text', `{ applications: { a: { type: 'php:8.4' } }, routes: none }`)
passes(rule, 'maps, nothing and another file', {
  applications: { a: { type: 'php:8.4' } },
  services: null,
  routes: new Tagged('!include', 'routes.yaml'),
})
catches(
  rule,
  'a list of which one has a name',
  `applications: [{ name: shop, type: 'php:8.4' }, { type: 'nodejs:24' }]`,
  {
    fixes: [],
  },
)
catches(
  rule,
  'a list with one name twice',
  `applications: [{ name: a, type: 'php:8.4' }, { name: a, type: 'nodejs:24' }]`,
  {
    fixes: [],
  },
)
catches(rule, 'an empty list', `{ applications: { a: { type: 'php:8.4' } }, services: [] }`, { fixes: [] })
