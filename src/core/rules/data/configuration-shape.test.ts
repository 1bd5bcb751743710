import { Tagged, type Value } from '../../base/tree.ts'
import { catches, passes } from '../testing.ts'
import { configurationShape as rule } from './configuration-shape.ts'

const service = (type: string, configuration: string) =>
  `services: { db: { type: '${type}', configuration: ${configuration} } }`

const solr = (configuration: Value) => ({ services: { db: { type: 'solr:9.9', configuration } } })

catches(rule, 'a text where a list is read', service('postgresql:18', '{ extensions: vector }'), {
  at: '/services/db/configuration/extensions',
  message: '"configuration.extensions" of service "db" has to be a list.',
  fixed: service('postgresql:18', '{ extensions: [vector] }'),
})
catches(rule, 'a map where a list is read', service('elasticsearch:7.10', '{ plugins: { icu: true } }'), {
  message: 'Write each item after a dash.',
  fixes: [],
})
catches(rule, 'a list where a map is read', service('solr:9.9', '{ cores: [main] }'), {
  at: '/services/db/configuration/cores',
  message: 'has to be a map',
})
catches(
  rule,
  'privileges of a database that are one for all',
  service(
    'mariadb:11.8',
    '{ schemas: [main], endpoints: { mysql: { default_schema: main, privileges: admin } } }',
  ),
  { at: '/services/db/configuration/endpoints/mysql/privileges' },
)
catches(
  rule,
  'an endpoint that is a text',
  service('mariadb:11.8', '{ schemas: [main], endpoints: { mysql: main } }'),
  { at: '/services/db/configuration/endpoints/mysql' },
)
catches(
  rule,
  'a directory that is only named',
  service('solr:9.9', '{ cores: { main: { conf_dir: solr/main } } }'),
  {
    at: '/services/db/configuration/cores/main/conf_dir',
    message: 'has to be a directory. Write "!archive" before it.',
    fixed: solr({ cores: { main: { conf_dir: new Tagged('!archive', 'solr/main') } } }),
  },
)
catches(rule, 'a set of files that is only named', service('solr:9.9', '{ configsets: { base: solr } }'))
catches(rule, 'the one core of early years', service('solr:4.10', '{ core_config: solr/conf }'))
passes(rule, 'what is no name of a directory', service('solr:9.9', '{ cores: { main: { conf_dir: 5 } } }'))
passes(rule, 'endpoints of another image', service('solr:9.9', '{ endpoints: { main: text } }'))
passes(
  rule,
  'directories',
  solr({
    configsets: { base: new Tagged('!archive', 'solr') },
    cores: { main: { conf_dir: new Tagged('!archive', 'solr') } },
  }),
)
passes(
  rule,
  'what has its shape',
  service(
    'mariadb:11.8',
    '{ schemas: [main], endpoints: { mysql: { default_schema: main, privileges: {} } } }',
  ),
)
passes(
  rule,
  'endpoints of an image that has lists for them',
  service('vault-kms:1.12', '{ endpoints: { sign: [{ policy: admin }] } }'),
)
passes(rule, 'settings that the image does not have', service('redis:8.0', '{ plugins: icu }'))
passes(rule, 'what is empty, or in another file', {
  services: {
    db: {
      type: 'postgresql:18',
      configuration: { extensions: null, databases: new Tagged('!include', 'x') },
    },
  },
})
passes(rule, 'settings that are neither', service('mariadb:11.8', '{ rotate_passwords: false }'))
