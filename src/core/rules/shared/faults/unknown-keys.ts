import type { Path } from '../../../base/path.ts'
import { renameKeyAt, valueAt } from '../../../base/path.ts'
import { get, isTree, type Tree } from '../../../base/tree.ts'
import { isSection } from '../../../model/sections.ts'
import type { Entry, EntryKind, EntryRule, Fix, Problem } from '../../rule.ts'
import type { Spot } from '../../spots.ts'
import { change, moveTo, removeKey } from '../fixes/fixes.ts'
import { nearest } from '../fixes/nearest.ts'
import { keyOf } from '../words/entry-words.ts'
import { listOf } from '../words/words.ts'
import type { Fault } from './fault-tellers.ts'
import { eachFault } from './faults.ts'
import { placeMeantBy } from './meant-keys.ts'
import { neighbourOf } from './neighbours.ts'

/** A check of the keys of one kind of entry that the schema does not know, and that no rule of its own speaks of. */
export function unknownKeys(rule: string): EntryRule['check'] {
  return eachFault(rule, (fault, entry) => {
    const meant = meantBy(fault)
    if (OPEN.test(fault.spot.place)) {
      if (isOneTooDeep(fault)) return tooDeep(fault, entry)
      return meant.length > 0 ? problem(fault, entry, meant, true) : undefined
    }
    const isMild = DEPLOYING.has(String(fault.path.at(-1)))
    const isForeign = fault.spot.field.foreign?.includes(String(fault.path.at(-1)))
    if (isMild && !isForeign && meant.length === 0) return undocumented(fault, entry)
    return problem(fault, entry, meant, isMild)
  })
}

function undocumented({ path }: Fault, entry: Entry): Omit<Problem, 'at'> {
  return {
    severity: 'warning',
    message: `${keyOf(entry, path)} is no key that the platform documents, and some validators reject it. Keep it if your project has the feature.`,
  }
}

/** Groups that the platform's schemas leave open: there, only what looks misspelt is worth a word. */
const OPEN =
  /^application\/(runtime|runtime\/xdebug|access|web\/access|workers\/\*\/access|operations\/\*\/commands)$|^service\/access$/

/**
 * What the platform stores of an application, though no page says how to write it; and the profiles of Flex, which it
 * passes over in projects of the other flavour.
 */
const DEPLOYING = new Set(['authorizations', 'container_profile', 'egress', 'image', 'tasks'])

/** A level of its own for keys that belong right here, as in `runtime: { php: { extensions } }`. */
function isOneTooDeep({ value, spot }: Fault): boolean {
  const keys = isTree(value) ? Object.keys(value) : []
  return keys.length > 0 && keys.every((key) => spot.fields?.has(key))
}

function tooDeep({ path, siblings, value }: Fault, entry: Entry): Omit<Problem, 'at'> {
  const key = String(path.at(-1))
  const isFree = isTree(value) && !Object.keys(value).some((inner) => siblings.includes(inner))
  const lift = change(`Take out the level ${key}`, path.slice(0, -1), (group) => withoutLevel(group, key))
  return {
    severity: 'warning',
    message: `${keyOf(entry, path)} is a level that the platform does not look into. Write what is below it right under "${path.at(-2)}".`,
    fixes: isFree ? [lift] : [],
  }
}

function withoutLevel(group: Tree, level: string): Tree {
  const inner = get(group, level)
  if (!isTree(inner)) return group
  return Object.fromEntries(
    Object.entries(group).flatMap(([key, value]) => (key === level ? Object.entries(inner) : [[key, value]])),
  )
}

function problem(fault: Fault, entry: Entry, meant: readonly string[], isMild: boolean): Omit<Problem, 'at'> {
  const { path, spot, value } = fault
  const key = String(path.at(-1))
  const elsewhere = spot.field.foreign?.includes(key) ? undefined : placeMeantBy(spot.place, key)
  const isTaken =
    elsewhere !== undefined &&
    valueAt(entry.value, [...path.slice(entry.path.length, -1), ...elsewhere]) !== undefined
  return {
    message: `${keyOf(entry, path)} ${elsewhere ? saidElsewhere(elsewhere) : saidOf(entry.kind, key, spot, meant, isMild)}`,
    ...(isMild && { severity: 'warning' }),
    fixes: [
      ...(elsewhere === undefined ? renameTo(path, meant) : isTaken ? [] : [moveTo(path, elsewhere)]),
      removeKey(path, value),
    ],
  }
}

function saidElsewhere(place: Path): string {
  return `is no key that the platform knows. Say it in "${place.join('.')}".`
}

function saidOf(
  kind: EntryKind,
  key: string,
  { place, field }: Spot,
  meant: readonly string[],
  isMild: boolean,
): string {
  if (field.foreign?.includes(key)) {
    return `is a key of the other flavour of the platform, which ${isMild ? 'says nothing here' : 'this one rejects'}. Remove it.`
  }
  if ((place === 'application' || place === 'service') && isSection(key)) {
    return `does not belong into ${place === 'service' ? 'a service' : 'an application'}. Move it beside the applications, or into the file for ${key}.`
  }
  const neighbour = meant.length > 0 ? undefined : neighbourOf(kind, place, key)
  if (neighbour !== undefined) return `does not belong there. Move it up, beside "${neighbour}".`
  const remedy =
    meant.length > 0
      ? `Did you mean ${listOf(meant, 'or')}? Otherwise remove it.`
      : 'Remove it, or correct it.'
  return `is no key that the platform knows. ${remedy}`
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
