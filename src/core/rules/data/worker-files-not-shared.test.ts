import { catches, passes } from '../testing.ts'
import { workerFilesNotShared as rule } from './worker-files-not-shared.ts'

const project = (source: string, worker = '') => `
applications:
  shop:
    type: php:8.4
    disk: 512
    mounts: { uploads: { source: ${source} }, var/cache: { source: ${source} } }
    workers: { resize: { commands: { start: x }, ${worker} } }
`
const flex = (source: string) => project(source).replace('    disk: 512\n', '')

catches(rule, 'uploads that each container has for itself', flex('instance'), {
  at: '/applications/shop/mounts/uploads',
  message: '"resize": the mount is local to each container. Use the source "storage".',
  fixes: ['Use the source storage'],
})
catches(
  rule,
  'the same in a Fixed project',
  project('local'),
  { message: 'network storage', fixes: [] },
  { flavour: 'fixed' },
)
passes(rule, 'shared storage', flex('storage'))
passes(rule, 'a worker with mounts of its own', project('instance', 'mounts: {}'))
passes(
  rule,
  'an application without workers',
  `applications: { shop: { mounts: { uploads: { source: instance } } } }`,
)
