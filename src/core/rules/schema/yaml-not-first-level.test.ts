import { Tagged } from '../../base/tree.ts'
import { catches, passes } from '../testing.ts'
import { yamlNotFirstLevel as rule } from './yaml-not-first-level.ts'

const shop = { type: 'php:8.4' }

catches(
  rule,
  'a file in a folder',
  { applications: { shop } },
  { at: '', message: '.upsun/parts/db.yaml is not read' },
  {
    paths: ['.upsun/config.yaml', '.upsun/parts/db.yaml'],
  },
)
passes(
  rule,
  'a file that is included',
  { applications: { shop }, services: { db: new Tagged('!include', './parts/db.yaml') } },
  {
    paths: ['.upsun/config.yaml', '.upsun/parts/db.yaml'],
  },
)
passes(
  rule,
  'other files in folders',
  { applications: { shop } },
  { paths: ['.upsun/config.yaml', '.upsun/edge/a.vcl'] },
)
passes(
  rule,
  'Fixed',
  { applications: { shop } },
  {
    ...{
      paths: ['.upsun/config.yaml', '.upsun/parts/db.yaml'],
    },
    flavour: 'fixed',
  },
)
const parts = { paths: ['.upsun/config.yaml', '.upsun/parts/db.yaml'] }
const including = (value: Tagged) => ({ applications: { shop: { ...shop, hooks: [value] } } })

catches(
  rule,
  'a file in a folder where another is included',
  including(new Tagged('!include', 'parts/a.yaml')),
  {},
  parts,
)
catches(
  rule,
  'a file in a folder beside another tag',
  including(new Tagged('!archive', { type: 'x' })),
  {},
  parts,
)
passes(
  rule,
  'a file that is included with its type, in a list',
  including(new Tagged('!include', { path: 'parts/db.yaml' })),
  parts,
)
passes(rule, 'a copy', { applications: { shop } }, { paths: ['.upsun/parts/db.yaml.bak'] })
