import { assertNever } from '../../../base/assert-never.ts'
import { groupBy } from '../../../base/group-by.ts'
import { mapDefined } from '../../../base/map-defined.ts'
import { rememberedWith } from '../../../base/remembered.ts'
import { isList, isTree, Tagged, type Tree, type Value } from '../../../base/tree.ts'
import type { Flavour } from '../../../model/design.ts'
import type { Field } from '../../../model/schema/fields.ts'
import type { Entry, EntryRule, Problem } from '../../rule.ts'
import { rootSpot, type Spot } from '../../spots.ts'
import { type Fault, tellerOf } from './fault-tellers.ts'
import { isIgnored } from './values-at.ts'
import { sectionThatIs } from './wrappers.ts'

/** A check of the faults that are a rule's own to tell. */
export function eachFault(
  rule: string,
  check: (fault: Fault, entry: Entry) => Omit<Problem, 'at'> | undefined,
): EntryRule['check'] {
  return (entry, { flavour }) =>
    mapDefined(faultsOf(entry, flavour).get(rule) ?? NONE, (fault) => {
      const problem = check(fault, entry)
      return problem && { at: fault.path, ...problem }
    })
}

const NONE: readonly Fault[] = []

/** The faults of an entry by the rule that tells them: found in one walk, told by many rules. */
const faultsOf = rememberedWith((entry: Entry, flavour: Flavour): ReadonlyMap<string, readonly Fault[]> => {
  const faults: Fault[] = []
  if (!isIgnored(entry.name) && entry.value !== null && !sectionThatIs(entry.name, entry.value)) {
    walk(entry.value, rootSpot(entry.kind, flavour), [...entry.path], faults)
  }
  return faults.length === 0 ? NO_FAULTS : groupBy(faults, tellerOf)
})

const NO_FAULTS: ReadonlyMap<string, readonly Fault[]> = new Map()

/** `path` is one list for the whole walk: it is copied only where there is a fault. */
function walk(value: Value, spot: Spot, path: (string | number)[], faults: Fault[]): void {
  if (value instanceof Tagged) return
  if (value === null) {
    if (!spot.takesNull) faults.push({ kind: 'empty', path: [...path], value, spot, siblings: [] })
  } else if (spot.isFree) return
  else if (isTree(value) && spot.isOpenMap) return
  else if (isTree(value) && spot.fields) walkGroup(value, spot, spot.fields, path, faults)
  else if (isTree(value) && spot.item && spot.field.type !== 'list') walkMap(value, spot.item, path, faults)
  else if (isList(value) && spot.item && spot.field.type === 'list') {
    for (const [at, item] of value.entries()) step(item, spot.item, at, path, faults)
  } else if (!fits(value, spot.field)) {
    const isScalar = !isTree(value) && !isList(value)
    const kind = spot.field.type === 'choice' && isScalar ? 'choice' : 'shape'
    faults.push({ kind, path: [...path], value, spot, siblings: [] })
  }
}

function step(
  value: Value,
  spot: Spot,
  key: string | number,
  path: (string | number)[],
  faults: Fault[],
): void {
  path.push(key)
  walk(value, spot, path, faults)
  path.pop()
}

function walkGroup(
  value: Tree,
  spot: Spot,
  fields: ReadonlyMap<string, Spot>,
  path: (string | number)[],
  faults: Fault[],
): void {
  for (const key of Object.keys(value)) {
    const child = value[key] ?? null
    const known = fields.get(key)
    if (known) step(child, known, key, path, faults)
    else if (!isIgnored(key)) {
      const siblings = Object.keys(value)
      faults.push({ kind: 'unknown-key', path: [...path, key], value: child, spot, siblings })
    }
  }
}

function walkMap(value: Tree, item: Spot, path: (string | number)[], faults: Fault[]): void {
  for (const name of Object.keys(value)) {
    if (!isIgnored(name)) step(value[name] ?? null, item, name, path, faults)
  }
}

function fits(value: Value, { type, also = [], choices = [] }: Field): boolean {
  return isOf(value, type, choices) || also.some((other) => isOf(value, other, choices))
}

function isOf(value: Value, type: Field['type'], choices: readonly (string | number)[]): boolean {
  switch (type) {
    case 'text':
    case 'multiline':
    case 'type':
      return typeof value === 'string'
    case 'number':
      return Number.isInteger(value)
    case 'boolean':
      return typeof value === 'boolean'
    case 'choice':
      return choices.some((choice) => choice === value)
    case 'list':
    case 'map':
    case 'group':
    case 'relationships':
    case 'mounts':
      return false
    case 'free':
      return true
    default:
      return assertNever(type)
  }
}
