import { Tagged } from '../../base/tree.ts'
import { catches, passes } from '../testing.ts'
import { scriptSyntax as rule } from './script-syntax.ts'

const shop = (more: string) => `applications: { shop: { type: 'php:8.4', ${more} } }`

catches(rule, 'a quote that is never closed', shop(`hooks: { build: "echo 'a" }`), {
  at: '/applications/shop/hooks/build',
  message: 'unterminated single quote.',
})
catches(
  rule,
  'a fault on a later line of a cron',
  shop(`crons: { a: { spec: 'H 3 * * *', commands: { start: "make\\nthen x" } } }`),
  {
    at: '/applications/shop/crons/a/commands/start',
    message: 'on line 2 of it',
  },
)
catches(
  rule,
  'a pipe of a worker that leads nowhere',
  shop('workers: { w: { commands: { start: "run |" } } }'),
)
catches(rule, 'a text that has no end', shop('hooks: { deploy: "cat <<EOF >x\\na\\n  EOF\\nmake" }'), {
  message: 'no line with "EOF" alone, and nothing before it, ends the here-document on line 1 of it',
})
passes(
  rule,
  'scripts',
  shop('hooks: { build: "set -e; make && make test" }, web: { commands: { start: "exec run" } }'),
)
passes(rule, 'a script in another file', {
  applications: { shop: { hooks: { build: new Tagged('!include', 'x.sh') } } },
})
