import { catches, passes } from '../testing.ts'
import { mountSourceInvalid as rule } from './mount-source-invalid.ts'

const mount = (value: string, more = '') =>
  `applications: { shop: { type: 'php:8.4', ${more} mounts: { files: ${value} } } }`
const fixed = { flavour: 'fixed' } as const

catches(rule, 'a source that does not exist', mount('{ source: disk }'), {
  at: '/applications/shop/mounts/files/source',
  fixes: ['Use storage', 'Use instance', 'Use tmp'],
})
catches(rule, 'a misspelt source', mount('{ source: instnce }'), { fixed: mount('{ source: instance }') })
catches(
  rule,
  'a source of Flex on Fixed',
  mount('{ source: instance }', 'disk: 512,'),
  { fixes: ['Use local', 'Use tmp'] },
  fixed,
)
catches(rule, 'the source of earlier years, mildly', mount('{ source: shared }'), {
  severity: 'warning',
  fixed: mount('{ source: storage }'),
})
passes(rule, 'sources that exist', mount('{ source: temporary }'))
passes(rule, 'local on Flex, which has a rule of its own', mount('{ source: local }'))
passes(rule, 'local on Fixed', mount('{ source: local }'), fixed)
