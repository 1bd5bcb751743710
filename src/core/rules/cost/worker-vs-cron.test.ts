import { catches, passes } from '../testing.ts'
import { workerVsCron as rule } from './worker-vs-cron.ts'

const worker = (start: string) =>
  `applications: { shop: { type: 'php:8.4', workers: { clean: { commands: { start: ${JSON.stringify(start)} } } } } }`

catches(rule, 'a worker that mostly sleeps', worker('while true; do php clean.php; sleep 600; done'), {
  at: '/applications/shop/workers/clean/commands/start',
  message: '600s',
})
catches(rule, 'one that sleeps for hours', worker('until false\ndo\n  run\n  sleep 1h\ndone'), {
  message: 'sleeps 1h between',
})
passes(rule, 'one that runs more often than a cron can', worker('while true; do run; sleep 10; done'))
passes(rule, 'one that waits once', worker('sleep 600 && run'))
passes(rule, 'one that works', worker('php artisan queue:work'))
catches(rule, 'one that runs just as often as a cron can', worker('while true; do run; sleep 300; done'))
