import { Tagged } from '../../base/tree.ts'
import { catches, passes } from '../testing.ts'
import { configurationUnknownKey as rule } from './configuration-unknown-key.ts'

const service = (type: string, configuration: string) =>
  `services: { db: { type: '${type}', configuration: ${configuration} } }`

catches(rule, 'a misspelt setting', service('postgresql:18', '{ extension: [vector] }'), {
  at: '/services/db/configuration/extension',
  message:
    '"configuration.extension" of service "db" is no setting of PostgreSQL. Did you mean "extensions"?',
  fixed: service('postgresql:18', '{ extensions: [vector] }'),
})
catches(rule, 'a setting of another image', service('redis:8.0', '{ memory: 100 }'), {
  message: 'There is "maxmemory_policy".',
  fixes: ['Remove memory'],
})
catches(rule, 'any setting of an image that has none', service('memcached:1.6', '{ size: 64 }'), {
  message: 'It has none. Remove it.',
})
catches(
  rule,
  'what is no key of an endpoint, and names the databases as its engine does',
  service('mariadb:11.8', '{ schemas: [main], endpoints: { mysql: { default_schema: main, main: admin } } }'),
  {
    at: '/services/db/configuration/endpoints/mysql/main',
    message: '"configuration.endpoints.mysql.main" of service "db" is no setting of an endpoint.',
  },
)
catches(rule, 'a setting that no engine has', service('mariadb:11.8', '{ charset: utf8 }'), {
  message: 'There are "schemas", "endpoints", "properties" and "rotate_passwords".',
})
passes(
  rule,
  'settings of the image, and the databases of the other engine, which have a rule of their own',
  service(
    'mariadb:11.8',
    '{ databases: [main], endpoints: { a: { default_database: main, privileges: {} } } }',
  ),
)
passes(
  rule,
  'cores and endpoints of Solr, and a holder of anchors',
  service('solr:9.9', '{ .base: {}, cores: { main: {} }, endpoints: { main: { core: main } } }'),
)
catches(
  rule,
  'a misspelt setting of a core',
  service('solr:9.9', '{ cores: { main: { config_dir: solr } } }'),
  {
    at: '/services/db/configuration/cores/main/config_dir',
    message: 'is no setting of a core. Did you mean "conf_dir"?',
    fixed: service('solr:9.9', '{ cores: { main: { conf_dir: solr } } }'),
  },
)
catches(
  rule,
  'a misspelt setting of an endpoint of Solr',
  service('solr:9.9', '{ cores: { main: {} }, endpoints: { main: { cores: main } } }'),
  { fixed: service('solr:9.9', '{ cores: { main: {} }, endpoints: { main: { core: main } } }') },
)
catches(
  rule,
  'endpoints among the cores',
  service('solr:9.9', '{ cores: { main: {}, endpoints: { main: { core: main } } } }'),
  {
    at: '/services/db/configuration/cores/endpoints',
    message: 'stands among the cores, and is taken for one. Write it beside "cores".',
  },
)
passes(
  rule,
  'endpoints of an image whose own keys are not known',
  service('vault-kms:1.12', '{ endpoints: { sign: [{ policy: admin }] } }'),
)
passes(
  rule,
  'endpoints that are maps, of such an image',
  service('vault-kms:1.12', '{ endpoints: { sign: { policy: admin } } }'),
)
passes(
  rule,
  'an endpoint of that name',
  service('mariadb:11.8', '{ schemas: [main], endpoints: { endpoints: { default_schema: main } } }'),
)
passes(rule, 'an image that is not known', service('new-thing:1', '{ x: 1 }'))
passes(rule, 'a configuration in another file', {
  services: { db: { type: 'mariadb:11.8', configuration: new Tagged('!include', 'db.yaml') } },
})
passes(
  rule,
  'an endpoint that a replica follows',
  service('postgresql:18', '{ endpoints: { replicator: { replication: true } } }'),
)
catches(
  rule,
  'a misspelt setting beside the right one',
  service('postgresql:18', '{ extension: [vector], extensions: [hstore] }'),
  { fixes: ['Remove extension'] },
)
