import { catches, passes } from '../testing.ts'
import { workerCouldBeApp as rule } from './worker-could-be-app.ts'

const worker = (start: string) =>
  `applications: { shop: { type: 'python:3.14', workers: { jobs: { commands: { start: ${JSON.stringify(start)} } } } } }`

catches(rule, 'a worker that listens', worker('flower --port=$PORT'), {
  at: '/applications/shop/workers/jobs/commands/start',
})
catches(rule, 'a worker that listens on a socket', worker(`gunicorn -b unix:\${SOCKET} app`))
passes(rule, 'a worker that works', worker('celery -A app worker'))
passes(rule, 'other variables', worker('run --smtp $PORTAL'))
