import type { EntryRule } from '../rule.ts'
import { SCRIPTS } from '../shared/faults/scripts-at.ts'
import { eachValue } from '../shared/faults/values-at.ts'
import { keyOf } from '../shared/words/entry-words.ts'

/** The options of `set`, of which `o` has a word behind it, and one word more on the same line. */
const SET_WITH_WORDS = /^[ \t]*(set(?:[ \t]+[-+](?:[a-z]*[a-np-z]|[a-z]*o[ \t]+\w+))+)[ \t]+[\w./"'$]/im

export const scriptFolded: EntryRule = {
  id: 'script-folded',
  category: 'schema',
  severity: 'warning',
  scope: 'application',
  title: 'The commands of a script are on lines of their own',
  why: 'Without the sign `|` before it, or with `>`, YAML joins the lines of a text into one. A shell then takes all that is behind `set -e` for its arguments, and runs none of it.',
  page: '/create-apps/hooks.html',
  check: eachValue(SCRIPTS, (value, path, entry) => {
    const [, set] = typeof value === 'string' ? (SET_WITH_WORDS.exec(value) ?? []) : []
    if (set === undefined) return
    return {
      message: `${keyOf(entry, path)} runs nothing of what is behind "${set}" on that line. Write "|" before the script, and each command on a line of its own.`,
    }
  }),
}
