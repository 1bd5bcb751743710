import { catches, passes } from '../testing.ts'
import { networkStorageName as rule } from './network-storage-name.ts'

const files = (name: string) =>
  `{ applications: { shop: { type: 'php:8.4', mounts: { x: { source: service, service: ${name} } } } }, services: { ${name}: { type: 'network-storage:1.0' } } }`

catches(rule, 'a name that is no host name', files('my_files'), {
  at: '/services/my_files',
  fixed: files('my-files'),
})
passes(rule, 'a host name', files('my-files'))
passes(rule, 'another service', `services: { my_db: { type: 'mariadb:11.8' } }`)
passes(rule, 'a name that no service may have, which has a rule of its own', files('My_files'))
