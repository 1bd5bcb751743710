import { catches, passes } from '../testing.ts'
import { mountLegacyString as rule } from './mount-legacy-string.ts'

const mount = (value: string, more = '') =>
  `applications: { shop: { type: 'php:8.4', ${more} mounts: { files: ${value} } } }`
const fixed = { flavour: 'fixed' } as const

catches(rule, 'text', mount("'shared:files/uploads'"), {
  at: '/applications/shop/mounts/files',
  fixed: mount('{ source: storage, source_path: uploads }'),
})
catches(
  rule,
  'text on Fixed',
  mount("'shared:files/uploads'", 'disk: 512,'),
  { fixed: mount('{ source: local, source_path: uploads }', 'disk: 512,') },
  fixed,
)
catches(rule, 'text that is no mount', mount('uploads'), { severity: 'error', fixes: [] })
passes(rule, 'what was never a mount, which has a rule of its own', mount('[uploads]'))
passes(rule, 'a map', mount('{ source: tmp }'))
catches(rule, 'temporary files', mount("'tmp:files/x'"), { fixed: mount('{ source: tmp, source_path: x }') })
catches(rule, 'the same by the longer name', mount('temporary'), { fixed: mount('{ source: tmp }') })
catches(rule, 'files of each instance', mount('instance'), { fixed: mount('{ source: instance }') })
catches(
  rule,
  'files of each instance on Fixed, which has no such source',
  mount('instance', 'disk: 512,'),
  { fixed: mount('{ source: local }', 'disk: 512,') },
  fixed,
)
passes(rule, 'a mount that the platform passes over', mount('uploads').replace('files', '.files'))
