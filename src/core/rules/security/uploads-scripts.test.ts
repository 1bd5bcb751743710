import { catches, passes } from '../testing.ts'
import { uploadsScripts as rule } from './uploads-scripts.ts'

const app = (location: string, mount = '/public/files', type = 'php:8.4') => `
applications:
  shop:
    type: '${type}'
    mounts: { '${mount}': { source: storage } }
    web: { locations: { '/': { root: public, passthru: /index.php }, /files: { ${location} } } }
`

catches(rule, 'uploads that may be run', app('root: public/files'), {
  at: '/applications/shop/web/locations/~1files',
  fixed: app('root: public/files, scripts: false'),
})
catches(rule, 'a folder of a mount', app("root: 'public/files/new/'", 'public/files/'))
passes(rule, 'uploads that are only read', app('root: public/files, scripts: false'))
passes(rule, 'a folder beside the mount', app('root: public/files2'))
passes(rule, 'another runtime', app('root: public/files', '/public/files', 'nodejs:24'))
catches(
  rule,
  'uploads beside another mount',
  app('root: public/files').replace('mounts: {', 'mounts: { cache: { source: tmp },'),
)
passes(
  rule,
  'a mount that the web instance does not have',
  app('root: public/files').replace('web: {', 'web: { mounts: {},'),
)
