import { catches, passes } from '../testing.ts'
import { applicationsMissing as rule } from './applications-missing.ts'

catches(rule, 'services and routes alone', `{ services: { db: { type: 'redis:8.0' } } }`, {
  at: '',
  fixes: ['Add an application in PHP', 'Add an application in Node.js', 'Add an application in Python'],
  fixed: `{ services: { db: { type: 'redis:8.0' } }, applications: { app: { type: 'php:8.5' } } }`,
})
passes(rule, 'applications, even none', 'applications: {}')
passes(rule, 'Fixed, where another rule says it', '{}', { flavour: 'fixed' })
