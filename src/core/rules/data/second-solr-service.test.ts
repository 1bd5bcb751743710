import { catches, passes } from '../testing.ts'
import { secondSolrService as rule } from './second-solr-service.ts'

const project = (type: string) => `
applications: { shop: { type: 'php:8.4', relationships: { a: 'products:en', b: 'pages:all' } } }
services:
  products: { type: '${type}', configuration: { cores: { en: {} }, endpoints: { en: { core: en } } } }
  pages: { type: '${type}', configuration: { cores: { all: {} }, endpoints: { all: { core: all } } } }
`

catches(rule, 'a second Solr, and merges the two', project('solr:9.9'), {
  at: '/services/pages',
  fixed: `
applications: { shop: { type: 'php:8.4', relationships: { a: 'products:en', b: 'products:all' } } }
services:
  products: { type: 'solr:9.9', configuration: { cores: { en: {}, all: {} }, endpoints: { en: { core: en }, all: { core: all } } } }
`,
})
passes(rule, 'Solr 4, which has one core', project('solr:4.10'))
passes(
  rule,
  'one Solr',
  `
applications: { shop: { type: 'php:8.4', relationships: { find: null } } }
services: { find: { type: 'solr:9.9' } }
`,
)
passes(rule, 'two services of another kind', project('opensearch:9'))
