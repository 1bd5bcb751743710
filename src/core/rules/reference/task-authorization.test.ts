import { catches, passes } from '../testing.ts'
import { taskAuthorization as rule } from './task-authorization.ts'

const tidy = 'tasks: { tidy: { run: { command: make } } }'
const shop = (item: string, tasks = tidy) =>
  `applications: { shop: { type: 'php:8.4', authorizations: [${item}] } }\n${tasks}`

catches(rule, 'a type that there is not', shop('{ type: project, action: view }'), {
  at: '/applications/shop/authorizations/0',
  message: 'and this is of "project". Correct it.',
})
catches(rule, 'no type', shop('{ action: view }'), { message: 'this is of ""' })
catches(rule, 'more than to view the environment', shop('{ type: env, action: operate }'), {
  at: '/applications/shop/authorizations/0/action',
  message: 'An authorization of the type "env" allows to "view", and nothing else.',
  fixed: shop('{ type: env, action: view }'),
})
catches(rule, 'no action', shop('{ type: env }'), { at: '/applications/shop/authorizations/0' })
catches(rule, 'no task', shop('{ type: task, action: operate }'), {
  at: '/applications/shop/authorizations/0',
  message: 'names it as its "resource". Add it.',
})
catches(rule, 'a task that is called otherwise', shop('{ type: task, action: operate, resource: tydi }'), {
  at: '/applications/shop/authorizations/0/resource',
  message: 'There is no task "tydi". There is "tidy". Correct the name.',
  fixed: shop('{ type: task, action: operate, resource: tidy }'),
})
catches(rule, 'a task where there are none', shop('{ type: task, action: operate, resource: tidy }', ''), {
  message: 'There are no tasks.',
  fixes: [],
})
catches(
  rule,
  'one of a worker',
  `applications: { shop: { workers: { mail: { authorizations: [{ type: env }] } } } }`,
  { at: '/applications/shop/workers/mail/authorizations/0' },
)
catches(
  rule,
  'one of the web instance',
  `applications: { shop: { web: { authorizations: [{ type: env }] } } }`,
  {
    at: '/applications/shop/web/authorizations/0',
  },
)
catches(rule, 'one of a task', `tasks: { tidy: { authorizations: [{ type: x }] } }`, {
  at: '/tasks/tidy/authorizations/0',
})
passes(
  rule,
  'authorizations of what there is',
  shop('{ type: env, action: view }, { type: task, action: operate, resource: tidy }'),
)
passes(
  rule,
  'tasks in another file',
  shop('{ type: task, action: operate, resource: x }', 'tasks: !include t.yaml'),
)
passes(rule, 'what is in another file', shop('!include a.yaml'))
passes(rule, 'what is passed over', `applications: { .base: { authorizations: [{ type: x }] } }`)
catches(rule, 'a type that is no text', shop('{ type: 5 }'), { message: 'this is of "5"' })
catches(
  rule,
  'one of several tasks',
  shop('{ type: task, action: operate, resource: x }', 'tasks: { .base: {}, tidy: {}, mail: {} }'),
  { message: 'There is "tidy" and "mail".', fixes: [] },
)
passes(
  rule,
  'a task whose name is in another file',
  shop('{ type: task, action: operate, resource: !include t }'),
)
passes(rule, 'a type that is in another file', shop('{ type: !include t }'))
passes(rule, 'Fixed', shop('{ type: x }'), { flavour: 'fixed' })
