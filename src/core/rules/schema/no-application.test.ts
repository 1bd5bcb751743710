import { Tagged } from '../../base/tree.ts'
import { catches, passes } from '../testing.ts'
import { noApplication as rule } from './no-application.ts'

catches(rule, 'an empty section', 'applications: {}', {
  at: '/applications',
  message: 'Add the one that answers requests.',
  fixed: `applications: { app: { type: 'php:8.5' } }`,
})
catches(rule, 'a bare section', 'applications: null')
catches(
  rule,
  'a Fixed project of services',
  `services: { db: { type: 'redis:8.0', disk: 256 } }`,
  { at: '', message: '".platform.app.yaml" beside its code' },
  { flavour: 'fixed' },
)
passes(rule, 'an application', `applications: { app: { type: 'php:8.4' } }`)
passes(rule, 'what other rules speak of', 'applications: [a]')
passes(rule, 'applications in another file', { applications: new Tagged('!include', 'apps.yaml') })
