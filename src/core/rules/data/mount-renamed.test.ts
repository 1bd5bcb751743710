import { catches, passes } from '../testing.ts'
import { mountRenamed as rule } from './mount-renamed.ts'

const app = (mounts: string) => `applications: { shop: { type: 'php:8.4', mounts: { ${mounts} } } }`

catches(
  rule,
  'a mount with another path',
  app('/public/uploads: { source: storage }'),
  {
    at: '/applications/shop/mounts/~1public~1uploads',
    fixed: app('/public/uploads: { source: storage, source_path: uploads }'),
  },
  { baseline: app('/uploads: { source: storage }') },
)
passes(rule, 'what was drawn', app('/public/uploads: { source: storage }'))
passes(
  rule,
  'a mount that says where its files are',
  app('/public/uploads: { source: storage, source_path: up }'),
  {
    baseline: app('/uploads: { source: storage, source_path: up }'),
  },
)
passes(rule, 'the same path, written otherwise', app('uploads/: { source: storage }'), {
  baseline: app('/uploads: { source: storage }'),
})
passes(rule, 'a further mount', app('a: { source: storage }, b: { source: storage }'), {
  baseline: app('a: { source: storage }'),
})
passes(rule, 'temporary files', app('b: { source: tmp }'), { baseline: app('a: { source: tmp }') })
passes(rule, 'several, of which none can be told', app('c: { source: storage }, d: { source: storage }'), {
  baseline: app('a: { source: storage }, b: { source: storage }'),
})
catches(
  rule,
  'a mount with another path beside temporary ones and one that stays',
  app('c: { source: tmp }, y: { source: storage }, kept: { source: storage }'),
  { at: '/applications/shop/mounts/y', message: 'was "x"' },
  { baseline: app('b: { source: tmp }, x: { source: storage }, kept: { source: storage }') },
)
passes(
  rule,
  'files that are in the storage of another application now',
  {
    applications: { shop: { type: 'php:8.4', mounts: { b: { source: 'storage', service: 'api' } } } },
  },
  { baseline: app('a: { source: storage }') },
)
passes(rule, 'a mount that is gone', app(''), { baseline: app('a: { source: storage }') })
passes(rule, 'a mount that is to have other files', app('b: { source: storage, source_path: new }'), {
  baseline: app('a: { source: storage }'),
})
passes(rule, 'a mount at the path where its files were all the time', app('up: { source: storage }'), {
  baseline: app('uploads: { source: storage, source_path: up }'),
})
passes(rule, 'mounts in the old form, which has a rule of its own', app('b: shared'), {
  baseline: app('a: shared'),
})
passes(rule, 'files that have another source now', app('b: { source: storage }'), {
  baseline: app('a: { source: local }'),
})
