import { catches, passes } from '../testing.ts'
import { evictionPolicyInvalid as rule } from './eviction-policy-invalid.ts'

catches(
  rule,
  'a misspelt policy, and offers what is nearest',
  `services: { cache: { type: 'redis:8.0', configuration: { maxmemory_policy: allkeys-lur } } }`,
  {
    at: '/services/cache/configuration/maxmemory_policy',
    fixes: ['Use allkeys-lru', 'Use allkeys-lfu'],
  },
)
catches(
  rule,
  'a policy that is no text, and offers the usual ones',
  `services: { cache: { type: 'valkey-persistent:8.0', configuration: { maxmemory_policy: 5 } } }`,
  { fixes: ['Use allkeys-lru', 'Use noeviction', 'Use allkeys-lfu'] },
)
passes(
  rule,
  'a policy that there is, or none',
  `services: { a: { type: 'redis:8.0', configuration: { maxmemory_policy: noeviction } }, b: { type: 'valkey:9.0' } }`,
)
passes(
  rule,
  'what it does not know',
  `
services:
  a: { type: 'memcached:1.6', configuration: { maxmemory_policy: x } }
  b: { type: 'redis:8.0', configuration: !include redis.yaml }
  c: null
`,
)
