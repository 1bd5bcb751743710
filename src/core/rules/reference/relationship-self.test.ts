import { catches, passes } from '../testing.ts'
import { relationshipSelf as rule } from './relationship-self.ts'

catches(
  rule,
  'an application',
  `applications: { api: { type: 'php:8.4', relationships: { me: 'api:http' } } }`,
  {
    at: '/applications/api/relationships/me',
    fixed: `applications: { api: { type: 'php:8.4' } }`,
  },
)
catches(rule, 'its web process', `applications: { api: { web: { relationships: { api: null } } } }`)
catches(rule, 'a service', `services: { edge: { type: 'varnish:9.0', relationships: { me: 'edge:http' } } }`)
passes(
  rule,
  'a worker that calls its application',
  `applications: { api: { workers: { queue: { relationships: { web: 'api:http' } } } } }`,
)
passes(rule, 'another application', `applications: { api: { relationships: { x: 'b:http' } }, b: {} }`)
