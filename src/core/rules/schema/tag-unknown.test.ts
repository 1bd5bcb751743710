import { Tagged } from '../../base/tree.ts'
import { catches, passes } from '../testing.ts'
import { tagUnknown as rule } from './tag-unknown.ts'

const shop = (build: Tagged | string) => ({ applications: { shop: { type: 'php:8.4', hooks: { build } } } })
const variable = (value: Tagged | string) => ({
  applications: { shop: { type: 'php:8.4', variables: { env: { PASS: value } } } },
})

catches(rule, 'text that is none without quotes', variable(new Tagged('!important', '')), {
  at: '/applications/shop/variables/env/PASS',
  message: '"variables.env.PASS" of application "shop" has the tag "!important"',
})
catches(rule, 'text behind a tag', variable(new Tagged('!env', 'PASSWORD')), {
  fixes: ['Write it as text'],
})
catches(rule, 'a misspelt one', shop(new Tagged('!includes', 'build.sh')), { fixes: ['Include it'] })
passes(rule, 'files and folders', {
  applications: { shop: { type: 'php:8.4', hooks: { build: new Tagged('!include', 'build.sh') } } },
  services: { search: { type: 'solr:9.9', configuration: { core_config: new Tagged('!archive', 'conf') } } },
})
passes(rule, 'what YAML itself has', variable(new Tagged('!!binary', 'aGk=')))
catches(rule, 'a tag with a text behind it', variable(new Tagged('!env', 'PASSWORD')), {
  fixed: variable('!env PASSWORD'),
})
catches(rule, 'a tag alone', variable(new Tagged('!important', '')), { fixed: variable('!important') })
catches(rule, 'a tag with nothing behind it', variable(new Tagged('!important', null)), {
  fixed: variable('!important'),
})
catches(rule, 'a tag with a map behind it', variable(new Tagged('!env', { a: 1 })), { fixes: [] })
catches(rule, 'a tag that only ends alike', variable(new Tagged('!not!include', 'a')), {
  fixes: ['Write it as text'],
})
catches(
  rule,
  'a tag in a list',
  {
    applications: {
      shop: { type: 'php:8.4', web: { locations: { '/': { index: [new Tagged('!env', 'A')] } } } },
    },
  },
  { at: '/applications/shop/web/locations/~1/index/0' },
)
passes(rule, 'a holder of anchors, which the platform passes over', {
  applications: { '.base': { a: new Tagged('!env', 'A') } },
})
