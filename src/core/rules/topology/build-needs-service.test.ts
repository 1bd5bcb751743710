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
passes(
  rule,
  'a variable that is written down for later',
  build("echo 'export A=$MY_DB_HOST' >> .environment"),
)
passes(rule, 'the same, behind a backslash', build('echo "export A=\\$MY_DB_HOST" >> .environment'))
passes(
  rule,
  'the same, in a text with a quoted end mark',
  build("cat > .environment <<'END'\nexport A=$MY_DB_HOST\nEND\nnpm run build"),
)
catches(
  rule,
  'a variable between words with apostrophes',
  build(`echo "it's"; mysql -h $MY_DB_HOST; echo "that's"`),
)
catches(
  rule,
  'a variable below a comment with an apostrophe',
  build("# don't\nmysql -h $MY_DB_HOST\n# can't"),
)
catches(rule, 'a host in single quotes', build("curl 'http://api.internal/schema'"))
passes(rule, 'a comment', build('# mysql -h $MY_DB_HOST\nnpm run build'))
passes(
  rule,
  'the deploy hook, and none',
  `
applications: { shop: { type: 'php:8.4', relationships: { db: null }, hooks: { deploy: mysql -h $DB_HOST } }, b: { hooks: { build: !include x } } }
services: { db: { type: 'mariadb:11.8' } }
`,
)
