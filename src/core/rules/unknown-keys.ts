import type { Path } from '../base/path.ts'
import { renameKeyAt } from '../base/path.ts'
import { keyOf } from './entry-words.ts'
import type { Fault } from './fault-tellers.ts'
import { eachFault } from './faults.ts'
import { remove } from './fixes.ts'
import { nearest } from './nearest.ts'
import type { Entry, EntryRule, Fix, Problem } from './rule.ts'
import { listOf } from './words.ts'

/** A check of the keys of one kind of entry that the schema does not know, and that no rule of its own speaks of. */
export function unknownKeys(rule: string): EntryRule['check'] {
  return eachFault(rule, (fault, entry) => {
    const meant = meantBy(fault)
    if (OPEN.test(fault.spot.place)) return meant.length > 0 ? problem(fault, entry, meant, true) : undefined
    return problem(fault, entry, meant, UNDOCUMENTED.has(String(fault.path.at(-1))))
  })
}

/** Groups that the platform's schemas leave open: there, only what looks misspelt is worth a word. */
const OPEN =
  /^application\/(runtime|runtime\/xdebug|access|web\/access|workers\/\*\/access|operations\/\*\/commands)$|^service\/access$/

/** What the platform stores of an application, though no page says how to write it. */
const UNDOCUMENTED = new Set(['authorizations', 'egress', 'image', 'tasks'])

function problem(fault: Fault, entry: Entry, meant: readonly string[], isMild: boolean): Omit<Problem, 'at'> {
  const { path, spot } = fault
  const key = String(path.at(-1))
  const isForeign = spot.field.foreign?.includes(key) === true
  const remedy =
    meant.length > 0
      ? `Did you mean ${listOf(meant, 'or')}? Otherwise remove it.`
      : 'Remove it, or correct it.'
  return {
    message: isForeign
      ? `${keyOf(entry, path)} is a key of the other flavour of the platform, which this one rejects. Remove it.`
      : `${keyOf(entry, path)} is no key that the platform knows. ${remedy}`,
    ...(isMild && { severity: 'warning' }),
    fixes: [...renameTo(path, meant), remove(`Remove ${key}`, path)],
  }
}

/** Keys of the group that are not there yet and spelt nearly like that. */
export function meantBy({ path, spot, siblings }: Fault): readonly string[] {
  const free = [...(spot.fields?.keys() ?? [])].filter((key) => !siblings.includes(key))
  return nearest(String(path.at(-1)), free).slice(0, 1)
}

/** Writes a key under another name, in its place. */
export function renameTo(path: Path, names: readonly string[]): readonly Fix[] {
  return names.map((name) => ({
    title: `Rename ${path.at(-1)} to ${name}`,
    edit: (configuration) => renameKeyAt(configuration, path, name),
  }))
}
