import { catches, passes } from '../testing.ts'
import { buildNeedsService as rule } from './build-needs-service.ts'

const build = (hook: string) => `
applications:
  shop: { type: 'php:8.4', relationships: { my-db: 'db:mysql', api: 'api:http' }, hooks: { build: ${JSON.stringify(hook)} } }
  api: { type: 'php:8.4' }
services: { db: { type: 'mariadb:11.8' } }
`

catches(rule, 'a variable of a relationship', build('set -e\nmysql -h $MY_DB_HOST -P $MY_DB_PORT\n'), {
  at: '/applications/shop/hooks/build',
  message: '"$MY_DB_HOST"',
})
catches(rule, 'one in braces', build(`echo "url=\${API_SCHEME}://x" > .env`))
catches(rule, 'the host of another application', build('curl http://api.internal/schema'), {
  message: '"api.internal"',
})
passes(rule, 'a variable with a default', build(`echo \${MY_DB_HOST:-localhost}`))
passes(
  rule,
  'other variables and hosts',
  build('echo $MY_DB_NAMES $OTHER_HOST; curl https://api.internal.example.org; curl x-api.internal'),
)
passes(rule, 'a comment', build('# mysql -h $MY_DB_HOST\nnpm run build'))
passes(
  rule,
  'the deploy hook, and none',
  `
applications: { shop: { type: 'php:8.4', relationships: { db: null }, hooks: { deploy: mysql -h $DB_HOST } }, b: { hooks: { build: !include x } } }
services: { db: { type: 'mariadb:11.8' } }
`,
)
