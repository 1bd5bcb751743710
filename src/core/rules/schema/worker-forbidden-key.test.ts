import { catches, passes } from '../testing.ts'
import { workerForbiddenKey as rule } from './worker-forbidden-key.ts'

const worker = (more: string) =>
  `applications: { shop: { type: 'php:8.4', workers: { queue: { commands: { start: run }, ${more} } } } }`

catches(rule, 'a hook of a worker', worker('hooks: { build: make }'), {
  at: '/applications/shop/workers/queue/hooks',
  fixes: ['Remove hooks'],
})
catches(rule, 'a type of its own', worker("type: 'nodejs:24'"))
passes(rule, 'keys of workers', worker('relationships: {}, variables: {}'))
