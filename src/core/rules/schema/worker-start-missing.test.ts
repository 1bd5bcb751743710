import { Tagged } from '../../base/tree.ts'
import { catches, passes } from '../testing.ts'
import { workerStartMissing as rule } from './worker-start-missing.ts'

const shop = (more: string) => `applications: { shop: { type: 'php:8.4', ${more} } }`

catches(rule, 'a worker without a command', shop('workers: { queue: { variables: {} } }'), {
  at: '/applications/shop/workers/queue',
})
catches(rule, 'an empty command', shop("workers: { queue: { commands: { start: '' } } }"))
catches(rule, 'a worker with nothing behind its name', shop('workers: { queue: null }'))
passes(rule, 'a command', shop('workers: { queue: { commands: { start: run } } }'))
passes(rule, 'commands in another file', {
  applications: { shop: { workers: { queue: { commands: new Tagged('!include', 'x.yaml') } } } },
})
passes(
  rule,
  'a command under another key, of which a rule says where it belongs',
  `applications: { api: { type: 'php:8.4', workers: { queue: { start: php queue.php } } } }`,
)
