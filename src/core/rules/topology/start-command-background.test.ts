import { catches, passes } from '../testing.ts'
import { startCommandBackground as rule } from './start-command-background.ts'

const start = (command: string) =>
  `applications: { shop: { type: 'nodejs:24', web: { commands: { start: ${JSON.stringify(command)} } } } }`

catches(rule, 'a command in the background', start('npm start &'), {
  at: '/applications/shop/web/commands/start',
  fixed: start('npm start'),
})
catches(
  rule,
  'several, the last of them in the background',
  start('set -e\nnode queue.js &\nnode server.js &\n'),
  {
    fixed: start('set -e\nnode queue.js &\nnode server.js\n'),
  },
)
passes(rule, 'a command that stays', start('node queue.js & node server.js'))
passes(rule, 'a script that waits', start('node queue.js &\nnode server.js &\nwait\n'))
passes(rule, 'other signs', start('node server.js 2>&1'))
passes(rule, 'no command', `applications: { shop: { type: 'php:8.4' }, b: null }`)
