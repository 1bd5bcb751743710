import { catches, passes } from '../testing.ts'
import { sectionWrapped as rule } from './section-wrapped.ts'

const fixed = { flavour: 'fixed' } as const

catches(
  rule,
  'services below a line of their own, and takes it out',
  `{ applications: { shop: { type: 'php:8.5', relationships: { db: 'db:postgresql' } } },
     services: { services: { db: { type: 'postgresql:18', disk: 512 } } } }`,
  {
    at: '/services/services',
    message: 'The line "services:" is read as the name of a service. Remove it',
    fixed: `{ applications: { shop: { type: 'php:8.5', relationships: { db: 'db:postgresql' } } },
     services: { db: { type: 'postgresql:18', disk: 512 } } }`,
  },
  fixed,
)
catches(
  rule,
  'applications of a file of Flex',
  `applications: { applications: { shop: { type: 'php:8.5' } } }`,
  { fixed: `applications: { shop: { type: 'php:8.5' } }` },
  fixed,
)
catches(
  rule,
  'routes among the services',
  `{ applications: { shop: { type: 'php:8.5' } },
     services: { routes: { 'https://{default}/': { type: upstream, upstream: 'shop:http' } } } }`,
  {
    message: 'Move what is below it to the file for routes.',
    fixed: `{ applications: { shop: { type: 'php:8.5' } }, services: {},
     routes: { 'https://{default}/': { type: upstream, upstream: 'shop:http' } } }`,
  },
  fixed,
)
catches(
  rule,
  'routes among the services of Flex, and leaves those that are there',
  `{ applications: { shop: { type: 'php:8.5' } },
     services: { routes: {
       'https://{default}/': { type: redirect, to: 'https://x.org/' },
       'https://www.{default}/': { type: upstream, upstream: 'shop:http' } } },
     routes: { 'https://{default}/': { type: upstream, upstream: 'shop:http' } } }`,
  {
    message: 'to "routes" at the top',
    fixed: `{ applications: { shop: { type: 'php:8.5' } }, services: {},
     routes: { 'https://{default}/': { type: upstream, upstream: 'shop:http' }, 'https://www.{default}/': { type: upstream, upstream: 'shop:http' } } }`,
  },
)
catches(
  rule,
  'a section twice in Flex',
  `{ applications: { shop: { type: 'php:8.5' } },
     routes: { routes: { 'https://{default}/': { type: upstream, upstream: 'shop:http' } } } }`,
  {
    fixed: `{ applications: { shop: { type: 'php:8.5' } },
     routes: { 'https://{default}/': { type: upstream, upstream: 'shop:http' } } }`,
  },
)
passes(
  rule,
  'an application that is called like a section',
  `applications: { services: { type: 'php:8.5' } }`,
  fixed,
)
