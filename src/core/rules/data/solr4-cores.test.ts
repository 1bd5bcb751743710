import { catches, passes } from '../testing.ts'
import { solr4Cores as rule } from './solr4-cores.ts'

catches(
  rule,
  'cores of Solr 4',
  `services: { find: { type: 'solr:4.10', configuration: { cores: { en: {} } } } }`,
  {
    at: '/services/find/configuration/cores',
    fixed: `services: { find: { type: 'solr:10.0', configuration: { cores: { en: {} } } } }`,
  },
)
catches(
  rule,
  'endpoints of Solr 4',
  `services: { find: { type: 'solr:4.10', configuration: { endpoints: {} } } }`,
)
passes(
  rule,
  'a configuration that fits the version',
  `
services:
  a: { type: 'solr:4.10', configuration: { core_config: !include conf } }
  b: { type: 'solr:6.6', configuration: { cores: { en: {} } } }
  c: { type: solr, configuration: { cores: { en: {} } } }
  d: { type: 'influxdb:2.7', configuration: { endpoints: { metrics: {} } } }
`,
)
