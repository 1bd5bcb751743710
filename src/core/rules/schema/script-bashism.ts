import type { EntryRule } from '../rule.ts'
import { onLine, SCRIPTS } from '../shared/faults/scripts-at.ts'
import { shellStranger } from '../shared/faults/shell-syntax.ts'
import { eachValue } from '../shared/faults/values-at.ts'
import { keyOf } from '../shared/words/entry-words.ts'

export const scriptBashism: EntryRule = {
  id: 'script-bashism',
  category: 'schema',
  severity: 'warning',
  scope: 'application',
  title: 'Hooks and commands use what their shell knows',
  why: 'The platform runs them with dash. It reads some things that only bash can run, and fails at them: a condition is then never true, or the build stops there.',
  page: '/create-apps/hooks.html',
  check: eachValue(SCRIPTS, (value, path, entry) => {
    if (typeof value !== 'string') return
    const stranger = shellStranger(value)
    if (stranger === undefined) return
    const { what, instead, line } = stranger
    return {
      message: `${keyOf(entry, path)} uses "${what}"${onLine(value, line)}, which dash does not know. ${instead}.`,
    }
  }),
}
