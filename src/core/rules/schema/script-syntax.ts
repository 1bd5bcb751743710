import type { EntryRule } from '../rule.ts'
import { onLine, SCRIPTS } from '../shared/faults/scripts-at.ts'
import { shellFault } from '../shared/faults/shell-syntax.ts'
import { eachValue } from '../shared/faults/values-at.ts'
import { keyOf } from '../shared/words/entry-words.ts'

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
    return {
      message: `${keyOf(entry, path)} is no script that a shell can read: ${fault.message}${onLine(value, fault.line)}. Correct it.`,
    }
  }),
}
