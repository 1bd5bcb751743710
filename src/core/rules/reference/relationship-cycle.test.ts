import { catches, passes } from '../testing.ts'
import { relationshipCycle as rule } from './relationship-cycle.ts'

catches(
  rule,
  'two applications that need each other',
  `applications: { a: { relationships: { b: 'b:http' } }, b: { relationships: { a: 'a:http' } } }`,
  {
    at: '/applications/b/relationships/a',
    message: '"a" → "b" → "a"',
    fixes: ['Remove relationship b of a', 'Remove relationship a of b'],
    fixed: `applications: { a: {}, b: { relationships: { a: 'a:http' } } }`,
  },
)
catches(
  rule,
  'a longer circle through a cache, whoever leads into it',
  `
applications:
  start: { relationships: { app: 'app:http' } }
  app: { relationships: { next: 'next:http' } }
  next: { relationships: { edge: null } }
  empty: null
services: { edge: { type: 'varnish:9.0', relationships: { app: 'app:http' } } }
`,
  { at: '/services/edge/relationships/app', message: '"app" → "next" → "edge" → "app"' },
)
catches(
  rule,
  'a circle through what the web process has of its own',
  `applications: { a: { web: { relationships: { b: 'b:http' } } }, b: { relationships: { a: 'a:http' } } }`,
)
passes(
  rule,
  'what the web process replaces',
  `applications: { a: { relationships: { b: 'b:http' }, web: { relationships: {} } }, b: { relationships: { a: 'a:http' } } }`,
)
passes(
  rule,
  'workers, which nothing leads to',
  `applications: { a: { workers: { w: { relationships: { b: 'b:http' } } } }, b: { relationships: { a: 'a:http' } } }`,
)
passes(
  rule,
  'two ways to one service',
  `
applications: { a: { relationships: { b: 'b:http', db: null } }, b: { relationships: { db: null } } }
services: { db: { type: 'mariadb:11.8' } }
`,
)
passes(
  rule,
  'a relationship to itself, which has a rule of its own',
  `applications: { a: { relationships: { a: 'a:http' } } }`,
)
catches(
  rule,
  'a circle on Fixed, where such projects deploy, mildly',
  `applications: { a: { relationships: { b: 'b:http' } }, b: { relationships: { a: 'a:http' } } }`,
  { severity: 'warning' },
  { flavour: 'fixed' },
)
passes(
  rule,
  'an application with the name of a service, which has a rule of its own',
  `
applications: { a: { relationships: { b: 'b:http' } }, b: { relationships: { a: 'a:http' } } }
services: { a: { type: 'mariadb:11.8' } }
`,
)
