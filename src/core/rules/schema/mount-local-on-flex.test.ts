import { catches, passes } from '../testing.ts'
import { mountLocalOnFlex as rule } from './mount-local-on-flex.ts'

const mount = (value: string, more = '') =>
  `applications: { shop: { type: 'php:8.4', ${more} mounts: { files: ${value} } } }`

catches(rule, 'the source of Fixed', mount('{ source: local, source_path: x }'), {
  at: '/applications/shop/mounts/files',
  fixes: ['Use instance', 'Use storage'],
  fixed: mount('{ source: instance, source_path: x }'),
})
passes(rule, 'a source of Flex', mount('{ source: storage }'))
passes(rule, 'Fixed', mount('{ source: local }'), { flavour: 'fixed' })
passes(rule, 'a mount of earlier years, which has a rule of its own', mount("'local:files/x'"))
