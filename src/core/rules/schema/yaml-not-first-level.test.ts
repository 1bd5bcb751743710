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
