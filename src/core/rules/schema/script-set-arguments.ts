import type { EntryRule } from '../rule.ts'
import { onLine, SCRIPTS } from '../shared/faults/scripts-at.ts'
import { eachValue } from '../shared/faults/values-at.ts'
import { keyOf } from '../shared/words/entry-words.ts'

/** A switch of the shell with a word behind it that is neither a switch, nor the end of the command, nor a name for `-o`. */
const SWALLOWING = /^[ \t]*(set[ \t]+-(?![a-z]*o)[a-z]*[ex][a-z]*)[ \t]+(?![-+#;&|<>])(\S+)/

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
