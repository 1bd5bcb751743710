import { catches, passes } from '../testing.ts'
import { searchExposedNoAuth as rule } from './search-exposed-no-auth.ts'

const design = (configuration: string, type = 'opensearch:3') => `
services: { find: { type: '${type}'${configuration} } }
routes: { 'https://find.{default}/': { type: upstream, upstream: 'find:opensearch' } }
`
const enabled = ', configuration: { authentication: { enabled: true } }'

catches(rule, 'a search engine without authentication', design(''), {
  at: '/routes/https:~1~1find.{default}~1/upstream',
  fixed: design(enabled),
})
catches(rule, 'one where it is off', design(enabled.replace('true', 'false')), { fixed: design(enabled) })
passes(rule, 'one where it is on', design(enabled))
passes(rule, 'one that is set up in another file', design(', configuration: !include find.yaml'))
passes(rule, 'another service', design('', 'varnish:8.0'))
passes(rule, 'one without a route', "services: { find: { type: 'opensearch:3' } }")
passes(rule, 'authentication in another file', design(', configuration: { authentication: !include a.yaml }'))
