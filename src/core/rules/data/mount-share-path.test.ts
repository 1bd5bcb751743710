import { catches, passes } from '../testing.ts'
import { mountSharePath as rule } from './mount-share-path.ts'

const project = (owner: string, other: string) => `
applications:
  shop: { type: 'php:8.4', mounts: { /web/uploads: { source: storage, ${owner} } } }
  api: { type: 'php:8.4', mounts: { /files: { source: storage, service: shop, ${other} } } }
`

catches(rule, 'another directory', project('source_path: uploads', 'source_path: files'), {
  at: '/applications/api/mounts/~1files',
  fixed: project('source_path: uploads', 'source_path: uploads'),
})
catches(rule, 'directories by default, which are the paths', project('', ''), {
  fixes: ['Share web/uploads'],
})
passes(rule, 'the same directory', project('', 'source_path: web/uploads'))
passes(rule, 'the whole, or a part of it', project('source_path: uploads', "source_path: ''"))
passes(
  rule,
  'an owner that is not there, or has no storage',
  `
applications:
  a: { type: 'php:8.4', mounts: { x: { source: storage, service: b }, y: { source: storage, service: gone } } }
  b: { type: 'php:8.4' }
`,
)
catches(
  rule,
  'a directory that the owner has as temporary files only',
  `
applications:
  shop: { type: 'php:8.4', mounts: { uploads: { source: storage }, cache: { source: tmp } } }
  api: { type: 'php:8.4', mounts: { cache: { source: storage, service: shop } } }
`,
  { fixes: ['Share uploads'] },
)
passes(
  rule,
  'one of several directories',
  `
applications:
  shop: { type: 'php:8.4', mounts: { uploads: { source: storage }, media: { source: storage } } }
  api: { type: 'php:8.4', mounts: { media: { source: storage, service: shop } } }
`,
)
passes(rule, 'Fixed, which shares no storage', project('source_path: uploads', 'source_path: files'), {
  flavour: 'fixed',
})
passes(
  rule,
  'a mount of its own storage that says so',
  `applications: { shop: { type: 'php:8.4', mounts: { a: { source: storage }, b: { source: storage, service: shop } } } }`,
)
passes(
  rule,
  'a network storage under the name of an application, which has a rule of its own',
  project('source_path: uploads', 'source_path: files').replace('storage, service', 'service, service'),
)
passes(
  rule,
  'an owner that sees the files of a third application only',
  `
applications:
  shop: { type: 'php:8.4', mounts: { files: { source: storage, service: media } } }
  api: { type: 'php:8.4', mounts: { uploads: { source: storage, service: shop } } }
  media: { type: 'php:8.4' }
`,
)
passes(rule, 'a part of the directory', project('source_path: uploads', 'source_path: uploads/large'))
