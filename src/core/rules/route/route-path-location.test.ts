import { catches, passes } from '../testing.ts'
import { routePathLocation as rule } from './route-path-location.ts'

const design = (key: string, locations: string) => `
applications: { api: { web: { locations: ${locations} } } }
routes: { '${key}': { type: upstream, upstream: 'api:http' } }
`
const files = "{ '/': { root: public } }"

catches(rule, 'a path for an application with files only', design('https://{default}/api/', files), {
  at: '/applications/api/web/locations',
  message: 'no location for "/api"',
  fixed: design('https://{default}/api/', "{ '/': { root: public }, /api: { passthru: true } }"),
})
catches(
  rule,
  'a path for an application with another location',
  design('https://{default}/api', '{ /apis: { passthru: true } }'),
)
passes(
  rule,
  'an application that answers everything itself',
  design('https://{default}/api', "{ '/': { passthru: true } }"),
)
passes(
  rule,
  'one with a front controller',
  design('https://{default}/api', "{ '/': { root: web, passthru: /index.php } }"),
)
passes(
  rule,
  'a location that begins the path',
  design('https://{default}/api/v1', '{ /api: { passthru: true } }'),
)
passes(rule, 'locations below the path', design('https://{default}/api', '{ /api/v1/: { passthru: true } }'))
passes(rule, 'an application without locations', design('https://{default}/api', '{}'))
passes(rule, 'the root', design('https://{default}', files))
