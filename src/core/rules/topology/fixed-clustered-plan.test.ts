import { catches, passes } from '../testing.ts'
import { fixedClusteredPlan as rule } from './fixed-clustered-plan.ts'

const fixed = { flavour: 'fixed' } as const

catches(
  rule,
  'several applications, once',
  `applications: { shop: { type: 'php:8.4' }, api: { type: 'php:8.4' } }`,
  { at: '/applications/shop', message: '2 applications need' },
  fixed,
)
catches(
  rule,
  'a worker',
  `applications: { shop: { type: 'php:8.4', workers: { queue: { commands: { start: x } } } } }`,
  { message: '1 application and 1 worker need' },
  fixed,
)
catches(
  rule,
  'a second application where one was imported',
  `applications: { shop: { type: 'php:8.4' }, api: { type: 'php:8.4' } }`,
  {},
  { ...fixed, baseline: `applications: { shop: { type: 'php:8.4' } }` },
)
passes(
  rule,
  'a third application where two run already',
  `applications: { shop: { type: 'php:8.4' }, api: { type: 'php:8.4' }, cms: { type: 'php:8.4' } }`,
  { ...fixed, baseline: `applications: { shop: { type: 'php:8.4' }, api: { type: 'php:8.4' } }` },
)
passes(rule, 'a single application', `applications: { shop: { type: 'php:8.4' } }`, fixed)
passes(rule, 'a Flex project', `applications: { shop: { type: 'php:8.4' }, api: { type: 'php:8.4' } }`)
