import { catches, passes } from '../testing.ts'
import { phpPassthruScripts as rule } from './php-passthru-scripts.ts'

const app = (location: string, more = '', type = 'php:8.4') =>
  `applications: { shop: { type: '${type}', web: { ${more}locations: { '/': { ${location} } } } } }`

catches(rule, 'everything handed on', app('passthru: true'), {
  at: '/applications/shop/web/locations/~1/passthru',
  message: '"scripts" and "allow" are not off. Switch them off',
  fixed: app('passthru: true, scripts: false, allow: false'),
})
catches(rule, 'everything handed on without scripts', app('passthru: true, scripts: false'), {
  message: '"allow" is not off. Switch it off',
})
passes(rule, 'files and scripts that are off', app('passthru: true, scripts: false, allow: false'))
passes(rule, 'a front controller', app('passthru: /index.php'))
passes(rule, 'a server of its own', app('passthru: true', 'commands: { start: frankenphp run }, '))
passes(rule, 'another runtime', app('passthru: true', '', 'nodejs:24'))
