import { catches, passes } from '../testing.ts'
import { workerProfileSchemaLag as rule } from './worker-profile-schema-lag.ts'

const shop = (more: string) => `applications: { shop: { type: 'php:8.4', ${more} } }`

catches(
  rule,
  'a profile of a worker',
  shop('workers: { w: { commands: { start: a }, container_profile: HIGH_CPU } }'),
  {
    at: '/applications/shop/workers/w/container_profile',
  },
)
passes(rule, 'a profile of the application', shop('container_profile: HIGH_CPU'))
passes(rule, 'Fixed', shop('workers: { w: { commands: { start: a }, container_profile: HIGH_CPU } }'), {
  flavour: 'fixed',
})
