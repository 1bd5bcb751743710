import type { EntryRule } from '../rule.ts'
import { shellFault } from '../shared/faults/shell-syntax.ts'
import { eachValue, type Pattern } from '../shared/faults/values-at.ts'
import { keyOf } from '../shared/words/entry-words.ts'

const SCRIPTS: readonly Pattern[] = [
  ...['build', 'deploy', 'post_deploy'].map((hook) => ['hooks', hook]),
  ...['start', 'pre_start', 'post_start'].flatMap((command) => [
    ['web', 'commands', command],
    ['workers', '*', 'commands', command],
  ]),
  ...['start', 'stop'].map((command) => ['crons', '*', 'commands', command]),
  ['crons', '*', 'cmd'],
  ['operations', '*', 'commands', 'start'],
  ['source', 'operations', '*', 'command'],
]

export const scriptSyntax: EntryRule = {
  id: 'script-syntax',
  category: 'schema',
  severity: 'error',
  scope: 'application',
  title: 'Hooks and commands are scripts that a shell can read',
  why: 'The platform runs them with dash. A script that cannot be read stops the build or the start.',
  page: '/create-apps/hooks.html',
  check: eachValue(SCRIPTS, (value, path, entry) => {
    if (typeof value !== 'string') return
    const fault = shellFault(value)
    if (fault === undefined) return
    const where = value.trim().includes('\n') ? ` on line ${fault.line} of it` : ''
    return {
      message: `${keyOf(entry, path)} is no script that a shell can read: ${fault.message}${where}. Correct it.`,
    }
  }),
}
