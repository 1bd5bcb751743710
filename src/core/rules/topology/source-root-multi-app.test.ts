import { catches, passes } from '../testing.ts'
import { sourceRootMultiApp as rule } from './source-root-multi-app.ts'

catches(
  rule,
  'an application without a folder among others',
  `applications: { shop: { type: 'php:8.4' }, api: { type: 'php:8.4', source: { root: api } }, blog: { type: 'php:8.4' } }`,
  {
    at: '/applications/shop',
    also: ['/applications/blog'],
    message: '"shop" and "blog"',
    fixed: `
applications:
  shop: { type: 'php:8.4', source: { root: / } }
  api: { type: 'php:8.4', source: { root: api } }
  blog: { type: 'php:8.4', source: { root: / } }
`,
  },
)
passes(
  rule,
  'several applications of the same code',
  `applications: { a: { type: 'php:8.4' }, b: { type: 'php:8.4' } }`,
)
passes(rule, 'one application', `applications: { shop: { type: 'php:8.4' } }`)
passes(
  rule,
  'Fixed applications, which are built from the folder of their file',
  `applications: { a: { type: 'php:8.4' }, b: { type: 'php:8.4', source: { root: b } } }`,
  { flavour: 'fixed' },
)
catches(
  rule,
  'a single application without a folder',
  `applications: { shop: { type: 'php:8.4' }, api: { type: 'php:8.4', source: { root: api } } }`,
  { message: '"shop" does not say' },
)
catches(
  rule,
  'two without a folder',
  `applications: { shop: { type: 'php:8.4' }, api: { type: 'php:8.4', source: { root: api } }, blog: { type: 'php:8.4' } }`,
  { message: 'do not say' },
)
passes(
  rule,
  'an entry without a type, which has a rule of its own',
  `applications: { base: {}, api: { type: 'php:8.4', source: { root: api } } }`,
)
