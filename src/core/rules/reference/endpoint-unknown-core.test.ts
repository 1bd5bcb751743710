import { catches, passes } from '../testing.ts'
import { endpointUnknownCore as rule } from './endpoint-unknown-core.ts'

const solr = (configuration: string, version = '9.9') =>
  `services: { find: { type: 'solr:${version}', configuration: ${configuration} } }`

catches(
  rule,
  'an endpoint of a core that is not declared',
  solr('{ cores: { en: {} }, endpoints: { x: { core: fr } } }'),
  {
    at: '/services/find/configuration/endpoints/x/core',
    fixes: ['Use the core en', 'Declare fr'],
    fixed: solr('{ cores: { en: {} }, endpoints: { x: { core: en } } }'),
  },
)
catches(rule, 'an endpoint where no core is declared', solr('{ endpoints: { x: { core: fr } } }'), {
  fixed: solr('{ cores: { fr: {} }, endpoints: { x: { core: fr } } }'),
})
passes(rule, 'declared cores', solr('{ cores: { en: {} }, endpoints: { x: { core: en }, y: {} } }'))
passes(rule, 'versions that have one core', solr('{ endpoints: { x: { core: fr } } }', '4.10'))
passes(rule, 'cores in another file', solr('{ cores: !include cores.yaml, endpoints: { x: { core: fr } } }'))
passes(
  rule,
  'other services',
  `services: { db: { type: 'mariadb:11.8', configuration: { endpoints: { x: { core: y } } } } }`,
)
