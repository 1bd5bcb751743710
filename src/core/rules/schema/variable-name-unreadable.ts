import { type Path, valueAt } from '../../base/path.ts'
import type { Entry, EntryRule } from '../rule.ts'
import { renameTo } from '../shared/faults/unknown-keys.ts'
import { ENVIRONMENT, eachValue } from '../shared/faults/values-at.ts'
import { withConsequence } from '../shared/fixes/fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'

/** https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html */
const NAME = /^[A-Za-z_]\w*$/

export const variableNameUnreadable: EntryRule = {
  id: 'variable-name-unreadable',
  category: 'schema',
  severity: 'warning',
  scope: 'application',
  title: 'An environment variable has a name that a shell can read',
  why: 'Variables under `env` become environment variables. A shell, and so every hook and command, can only read names of letters, digits and underscores that do not start with a digit.',
  page: '/create-apps/image-properties/variables.html',
  check: eachValue(ENVIRONMENT, (_, path, entry) => {
    const name = String(path.at(-1))
    if (NAME.test(name)) return
    const meant = readable(name)
    const remedy = meant === undefined ? 'Give it another name.' : `Call it "${meant}".`
    const free = meant !== undefined && isFree(entry, path, meant) ? [meant] : []
    return {
      message: `${keyOf(entry, path)} has a name that a shell cannot read as a variable. ${remedy}`,
      fixes: renameTo(path, free).map((fix) =>
        withConsequence(fix, 'Code that reads it by its name has to change with it.'),
      ),
    }
  }),
}

function isFree(entry: Entry, path: Path, name: string): boolean {
  return valueAt(entry.value, [...path.slice(entry.path.length, -1), name]) === undefined
}

/** The name with nothing in it that a shell stumbles over, and without a prefix that is written above it already. */
function readable(name: string): string | undefined {
  const meant = name
    .trim()
    .replace(/^env:/, '')
    .replace(/[^A-Za-z0-9_]+/g, '_')
  return NAME.test(meant) && /[A-Za-z0-9]/.test(meant) ? meant : undefined
}
