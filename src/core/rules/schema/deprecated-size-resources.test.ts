import { catches, passes } from '../testing.ts'
import { deprecatedSizeResources as rule } from './deprecated-size-resources.ts'

const shop = (more: string) => `applications: { shop: { type: 'php:8.4', ${more} } }`

catches(rule, 'the size of a worker', shop('workers: { w: { commands: { start: a }, size: M } }'), {
  at: '/applications/shop/workers/w/size',
  fixed: shop('workers: { w: { commands: { start: a } } }'),
})
catches(
  rule,
  'resources of a service',
  `services: { db: { type: 'mariadb:11.8', resources: { base_memory: 64 } } }`,
  {
    fixed: `services: { db: { type: 'mariadb:11.8' } }`,
  },
)
passes(rule, 'the size of an application, which has a rule of its own', shop('size: M'))
passes(rule, 'Fixed', shop('web: { size: M }'), { flavour: 'fixed' })
catches(rule, 'the size of a service', `services: { db: { type: 'mariadb:11.8', size: M } }`)
catches(rule, 'resources of an application', shop('resources: { base_memory: 64 }'), {
  at: '/applications/shop/resources',
})
