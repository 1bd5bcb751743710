import { catches, passes } from '../testing.ts'
import { solrDefaultCore as rule } from './solr-default-core.ts'

catches(rule, 'a Solr without cores', `services: { find: { type: 'solr:9.9' } }`, {
  at: '/services/find',
  fixed: `services: { find: { type: 'solr:9.9', configuration: { cores: { main: {} }, endpoints: { solr: { core: main } } } } }`,
})
catches(
  rule,
  'other settings only',
  `services: { find: { type: 'solr:9.9', configuration: { modules: [langid] } } }`,
)
passes(
  rule,
  'cores of its own, here or in another file',
  `
services:
  a: { type: 'solr:9.9', configuration: { cores: { en: {} } } }
  b: { type: 'solr:9.9', configuration: { cores: !include cores.yaml } }
  c: { type: 'solr:9.9', configuration: !include solr.yaml }
`,
)
passes(
  rule,
  'Solr 4, which has one core, Solr without a version, and other services',
  `services: { find: { type: 'solr:4.10' }, old: { type: solr }, x: { type: 'redis:8.0' } }`,
)
passes(
  rule,
  'endpoints to cores that are not declared, which has a rule of its own',
  `services: { find: { type: 'solr:9.9', configuration: { endpoints: { en: { core: en } } } } }`,
)
