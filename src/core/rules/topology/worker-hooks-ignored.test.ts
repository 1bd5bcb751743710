import { catches, passes } from '../testing.ts'
import { workerHooksIgnored as rule } from './worker-hooks-ignored.ts'

const project = (deploy: string, source = 'tmp', worker = '') => `
applications:
  shop:
    type: php:8.4
    mounts: { /var/cache: { source: ${source} } }
    hooks: { deploy: ${JSON.stringify(deploy)} }
    workers: { queue: { commands: { start: x }, ${worker} } }
`

catches(rule, 'a cache that only the web process has', project('php bin/console cache:warmup'), {
  at: '/applications/shop/hooks/deploy',
  message: '"queue"',
})
catches(rule, 'a directory by its name', project('cp -r build/cache/* var/cache/'))
passes(rule, 'another directory of nearly the same name', project('cp x var/cached; cp y my-var/cache'))
passes(rule, 'a mount that all share', project('php bin/console cache:warmup', 'storage'))
passes(rule, 'a worker with mounts of its own', project('php bin/console cache:warmup', 'tmp', 'mounts: {}'))
passes(rule, 'a hook about something else', project('php bin/console migrate'))
passes(
  rule,
  'no workers',
  `applications: { shop: { mounts: { var/cache: { source: tmp } }, hooks: { deploy: cp x var/cache } } }`,
)
catches(rule, 'a script in a directory', project('var/cache/build.sh'))
passes(rule, 'a directory whose name only ends so', project('cp y my-var/cache'))
passes(
  rule,
  'a cache that lies elsewhere',
  project('php bin/console cache:warmup').replace('/var/cache', '/var/log'),
)
passes(rule, 'a word that may mean anything', project('rm -rf build').replace('/var/cache', '/build'))
