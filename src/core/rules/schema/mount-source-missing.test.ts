import { catches, passes } from '../testing.ts'
import { mountSourceMissing as rule } from './mount-source-missing.ts'

const mount = (value: string, more = '') =>
  `applications: { shop: { type: 'php:8.4', ${more} mounts: { files: ${value} } } }`
const fixed = { flavour: 'fixed' } as const

catches(rule, 'a mount without a source', mount('{ source_path: x }'), {
  at: '/applications/shop/mounts/files',
  fixes: ['Use storage', 'Use instance', 'Use tmp'],
  fixed: mount('{ source_path: x, source: storage }'),
})
catches(rule, 'a mount with nothing', mount('{}', 'disk: 512,'), { fixes: ['Use local', 'Use tmp'] }, fixed)
passes(rule, 'a source', mount('{ source: tmp }'))
passes(
  rule,
  'text, and something else in its place',
  `applications: { shop: { mounts: { a: 'shared:files/a', web: { commands: {} } } } }`,
)
catches(rule, 'a mount of a service', mount('{ service: files }'), { fixes: ['Use service'] })
passes(rule, 'a mount that the platform passes over', mount('{ source_path: x }').replace('files', '.files'))
passes(rule, 'a mount without a value, which has a rule of its own', mount('null'))
