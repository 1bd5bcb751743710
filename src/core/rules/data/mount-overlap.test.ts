import { catches, passes } from '../testing.ts'
import { mountOverlap as rule } from './mount-overlap.ts'

const mounts = (text: string) => `applications: { shop: { type: 'php:8.4', mounts: { ${text} } } }`

catches(
  rule,
  'a mount inside another source',
  mounts('/var: { source: storage }, var/cache: { source: tmp }'),
  {
    at: '/applications/shop/mounts/var~1cache',
    message: '"/var"',
    fixed: mounts('/var: { source: storage }'),
  },
)
catches(
  rule,
  'a mount deep inside, of another service',
  `
applications: { shop: { type: 'php:8.4', mounts: { a: { source: service, service: one }, a/b/c/d: { source: service, service: two } } } }
services: { one: { type: 'network-storage:1.0' }, two: { type: 'network-storage:1.0' } }
`,
)
catches(
  rule,
  'mounts of a worker',
  `
applications: { shop: { type: 'php:8.4', workers: { w: { commands: { start: x }, mounts: { a: { source: storage }, a/b: { source: tmp } } } } } }
`,
  { at: '/applications/shop/workers/w/mounts/a~1b' },
)
catches(
  rule,
  'two mounts that differ by a slash',
  mounts('/var: { source: storage, source_path: var }, var: { source: storage, source_path: var }'),
  {
    at: '/applications/shop/mounts/var',
    message: 'Mount "var" is at the same directory as "/var".',
    fixed: mounts('/var: { source: storage, source_path: var }'),
  },
)
catches(
  rule,
  'two mounts of different files at one directory',
  mounts('var: { source: storage, source_path: a }, var/: { source: tmp }'),
  { at: '/applications/shop/mounts/var~1', consequence: 'The files of var are' },
)
passes(
  rule,
  'mounts side by side',
  mounts('var: { source: storage }, variable: { source: tmp }, /vary/x: { source: tmp }'),
)
passes(
  rule,
  'a mount inside one of the same source, of which nothing is known',
  mounts('var: { source: storage }, var/x: { source: storage }'),
)
passes(
  rule,
  'mounts of the application and of its worker',
  `
applications: { shop: { type: 'php:8.4', mounts: { a: { source: storage } }, workers: { w: { commands: { start: x }, mounts: { a/b: { source: tmp } } } } } }
`,
)
passes(
  rule,
  'a mount in the old form, which has a rule of its own',
  mounts("a: 'shared:files/a', a/b: { source: tmp }"),
)
