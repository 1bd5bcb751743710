import { catches, passes } from '../testing.ts'
import { mountTmpData as rule } from './mount-tmp-data.ts'

const mount = (path: string, source: string, disk = '') =>
  `applications: { shop: { type: 'php:8.4', ${disk} mounts: { ${path}: { source: ${source} } } } }`

catches(rule, 'uploads in a temporary mount', mount('/public/uploads/', 'tmp'), {
  at: '/applications/shop/mounts/~1public~1uploads~1',
  fixed: mount('/public/uploads/', 'storage'),
})
catches(
  rule,
  'the same in a Fixed project',
  mount('web/sites/default/files', 'tmp', 'disk: 512,'),
  { fixed: mount('web/sites/default/files', 'local', 'disk: 512,') },
  { flavour: 'fixed' },
)
passes(rule, 'uploads that stay', mount('uploads', 'storage'))
passes(rule, 'temporary files', mount('var/cache', 'tmp'))
passes(rule, 'a name that only ends alike', mount('tmp/profiles', 'temporary'))
