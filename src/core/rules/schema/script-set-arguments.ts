import type { EntryRule } from '../rule.ts'
import { onLine, SCRIPTS } from '../shared/faults/scripts-at.ts'
import { eachValue } from '../shared/faults/values-at.ts'
import { keyOf } from '../shared/words/entry-words.ts'

/** Switches of the shell, of which `o` has a name behind it, and then a word that does not end the command. */
const SWALLOWING = /^[ \t]*(set(?:[ \t]+[-+](?:[a-z]*[a-np-z]|[a-z]*o[ \t]+\w+))+)[ \t]+(?![-+#;&|<>])(\S+)/i

export const scriptSetArguments: EntryRule = {
  id: 'script-set-arguments',
  category: 'schema',
  severity: 'warning',
  scope: 'application',
  title: 'What stands behind "set -e" is run',
  why: 'A shell takes the rest of that line for the arguments of the script, and runs none of it. That comes of a text that YAML folds: after ">" its lines become one, after "|" they stay.',
  page: '/create-apps/hooks.html',
  check: eachValue(SCRIPTS, (value, path, entry) => {
    if (typeof value !== 'string') return
    const lines = value.split('\n')
    const at = lines.findIndex((line) => SWALLOWING.test(line))
    const [, set, word] = SWALLOWING.exec(lines[at] ?? '') ?? []
    if (set === undefined) return
    return {
      message: `${keyOf(entry, path)} has "${word}" and more behind "${set}"${onLine(value, at + 1)}, which is not run. Write it on a line of its own, and "|" before the script instead of ">".`,
    }
  }),
}
