import { catches, passes } from '../testing.ts'
import { fixedReplicaDisk as rule } from './fixed-replica-disk.ts'

const fixed = { flavour: 'fixed' } as const
const project = (disk: string) => `
services:
  db:
    type: mariadb:11.8
    disk: 2048
    configuration:
      schemas: [main]
      endpoints: { mysql: { default_schema: main }, replicator: { privileges: { main: replication } } }
  copy: { type: 'mariadb-replica:11.8', ${disk}, relationships: { primary: 'db:replicator' } }
`

catches(
  rule,
  'a replica with less',
  project('disk: 512'),
  { at: '/services/copy/disk', fixed: project('disk: 2048') },
  fixed,
)
passes(rule, 'a replica with as much, or more', project('disk: 4096'), fixed)
passes(rule, 'a replica without a disk, which has a rule of its own', project('size: S'), fixed)
passes(rule, 'Flex, where no disk is in the files', project('disk: 512'))
passes(
  rule,
  'another service that connects to a larger one',
  project('disk: 2048').replace('applications', '') +
    "  edge: { type: 'varnish:9.0', disk: 256, relationships: { db: 'db:mysql' } }",
  fixed,
)
