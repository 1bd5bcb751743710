import { catches, passes } from '../testing.ts'
import { fixedLocalMountNoDisk as rule } from './fixed-local-mount-no-disk.ts'

const mount = (value: string, more = '') =>
  `applications: { shop: { type: 'php:8.4', ${more} mounts: { files: ${value} } } }`
const fixed = { flavour: 'fixed' } as const

catches(
  rule,
  'a local mount without a disk',
  mount('{ source: local }'),
  {
    at: '/applications/shop',
    fixes: ['Give it 512 MB'],
  },
  fixed,
)
catches(
  rule,
  'a disk without its size',
  mount('{ source: local }', 'disk: ,'),
  { fixed: mount('{ source: local }', 'disk: 512,') },
  fixed,
)
passes(rule, 'a disk', mount('{ source: local }', 'disk: 512,'), fixed)
passes(rule, 'other mounts', mount('{ source: tmp }'), fixed)
passes(rule, 'Flex', mount('{ source: local }'))
catches(rule, 'a mount of earlier years', mount("'shared:files/uploads'"), {}, fixed)
passes(
  rule,
  'a mount that the platform passes over',
  mount('{ source: local }').replace('files', '.files'),
  fixed,
)
