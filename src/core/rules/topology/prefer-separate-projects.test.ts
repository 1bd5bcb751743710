import { catches, passes } from '../testing.ts'
import { preferSeparateProjects as rule } from './prefer-separate-projects.ts'

const apart = `
applications: { shop: { type: 'php:8.4', relationships: { db: null } }, crm: { type: 'php:8.4' } }
services: { db: { type: 'mariadb:11.8' } }
routes:
  https://{default}/: { type: upstream, upstream: 'shop:http' }
  https://crm.{default}/: { type: upstream, upstream: 'crm:http' }
`
const connected = `
applications: { shop: { type: 'php:8.4', relationships: { crm: 'crm:http' } }, crm: { type: 'php:8.4' } }
`
const customers = { facts: { applications: { shop: { customer: 'North' }, crm: { customer: 'South' } } } }

catches(
  rule,
  'applications of different customers',
  apart,
  { at: '/applications/crm', message: 'customer "South"' },
  customers,
)
catches(
  rule,
  'applications of different teams',
  apart,
  { message: 'team "B"' },
  { facts: { team: 'A', applications: { crm: { team: 'B' } } } },
)
passes(rule, 'applications that are connected', connected, customers)
passes(
  rule,
  'applications on one host',
  `
applications: { shop: { type: 'php:8.4' }, crm: { type: 'php:8.4' } }
routes:
  https://{default}/: { type: upstream, upstream: 'shop:http' }
  https://{default}/crm: { type: upstream, upstream: 'crm:http' }
`,
  customers,
)
passes(rule, 'applications of one customer', apart, { facts: { customer: 'North', team: 'A' } })
passes(rule, 'applications of which nothing is stated', apart)
