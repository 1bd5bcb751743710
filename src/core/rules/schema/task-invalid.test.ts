import { catches, passes } from '../testing.ts'
import { taskInvalid as rule } from './task-invalid.ts'

const tasks = (text: string) => `applications: { shop: { type: 'php:8.4' } }\ntasks: { ${text} }`

catches(rule, 'a task without a command', tasks("tidy: { type: 'php:8.4' }"), {
  at: '/tasks/tidy',
  message: 'Task "tidy" runs nothing. Say its command in "run.command".',
})
catches(rule, 'an empty command', tasks("tidy: { run: { command: '' } }"), { at: '/tasks/tidy' })
catches(rule, 'a server', tasks('tidy: { run: { command: make }, web: { commands: { start: run } } }'), {
  at: '/tasks/tidy/web',
  message: '"web" of task "tidy" is of applications alone.',
  fixed: tasks('tidy: { run: { command: make } }'),
})
catches(rule, 'more than a day', tasks('tidy: { run: { command: make, timeout: 100000 } }'), {
  at: '/tasks/tidy/run/timeout',
  fixed: tasks('tidy: { run: { command: make, timeout: 86400 } }'),
})
catches(rule, 'no time at all', tasks('tidy: { run: { command: make, timeout: 0 } }'), { fixes: ['Use 1'] })
catches(rule, 'more said of one of the platform', tasks('tidy: { base: agent, type: x, run: {} }'), {
  at: '/tasks/tidy/type',
  message: 'Task "tidy" is "agent" of the platform, which says all of it. Remove "type" and "run".',
})
passes(rule, 'a task that runs a command', tasks('tidy: { run: { command: make, timeout: 60 }, mounts: {} }'))
passes(rule, 'one of the platform', tasks('tidy: { base: agent, .note: x }'))
passes(rule, 'what is passed over, or in another file', tasks('.base: {}, tidy: !include tidy.yaml'))
passes(rule, 'a command in another file', tasks('tidy: { run: !include run.yaml }'))
passes(rule, 'Fixed', tasks('tidy: {}'), { flavour: 'fixed' })
