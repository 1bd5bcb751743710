import { catches, passes } from '../testing.ts'
import { workerNameInvalid as rule } from './worker-name-invalid.ts'

const worker = (name: string) =>
  `applications: { shop: { type: 'php:8.4', workers: { ${name}: { commands: { start: run } } } } }`

catches(rule, 'a sign at the start', worker('_queue'), {
  at: '/applications/shop/workers/_queue',
  fixed: worker('queue'),
})
catches(rule, 'capital letters, mildly', worker('Queue'), { severity: 'warning' })
passes(rule, 'a name that it takes', worker('mail_queue'))
