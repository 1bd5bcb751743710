import { catches, passes } from '../testing.ts'
import { solrModulesVersion as rule } from './solr-modules-version.ts'

const service = (version: string, configuration: string) =>
  `services: { find: { type: 'solr:${version}', configuration: { cores: { a: {} }, ${configuration} } } }`

catches(rule, 'modules of a version without any', service('9.6', 'modules: [extraction]'), {
  at: '/services/find/configuration/modules',
  fixed: `services: { find: { type: 'solr:9.6', configuration: { cores: { a: {} } } } }`,
})
catches(rule, 'a module that the version no longer has', service('10.0', 'modules: [extraction, hdfs]'), {
  at: '/services/find/configuration/modules/1',
  fixed: service('10.0', 'modules: [extraction]'),
})
passes(rule, 'what there is', service('9.9', 'modules: [hdfs]'))
passes(rule, 'an old version without modules', service('8.11', 'configsets: {}'))
passes(
  rule,
  'other services, and no version',
  `services: { a: { type: 'opensearch:3', configuration: { modules: [x] } }, b: { type: solr, configuration: { modules: [x] } } }`,
)
