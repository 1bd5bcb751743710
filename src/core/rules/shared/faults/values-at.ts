import { mapDefined } from '../../../base/map-defined.ts'
import type { Path } from '../../../base/path.ts'
import { get, isList, isTree, type Tree, type Value } from '../../../base/tree.ts'
import type { Entry, EntryContext, EntryRule, Problem } from '../../rule.ts'

/** Steps from an entry to the values that a rule speaks of; `*` is any name of a map or position of a list. */
export type Pattern = readonly string[]

export interface Found<Kind extends Value = Value> {
  readonly value: Kind
  readonly path: Path
}

/** A map, and its name in the map or list that holds it. */
export interface FoundTree extends Found<Tree> {
  readonly name: string
}

/** Where what an application says of its instances can be: for all, for the web instance, for a worker. */
export const INSTANCES: readonly Pattern[] = [[], ['web'], ['workers', '*']]

/** Environment variables, wherever an application sets them. */
export const ENVIRONMENT: readonly Pattern[] = INSTANCES.map((instance) => [
  ...instance,
  'variables',
  'env',
  '*',
])

/**
 * Every value of an entry at one of several patterns. Keys with a leading dot are not looked into: the platform ignores
 * them.
 */
function valuesAtAny(entry: Entry, patterns: readonly Pattern[]): readonly Found[] {
  let found: Found[] | undefined
  for (const pattern of patterns) {
    // Most entries have nothing at the first step of most patterns.
    if (!mayStart(entry.value, pattern[0])) continue
    if (isIgnored(entry.name)) return NONE
    found ??= []
    collect(entry.value, pattern, 0, [...entry.path], found)
  }
  return found ?? NONE
}

const NONE: readonly Found[] = []

function mayStart(value: Value, first: string | undefined): boolean {
  return first === undefined || first === '*' || get(value, first) !== undefined
}

/** What is found below a value, from a step of the pattern on. `way` is one list for all: it is copied where something is. */
function collect(value: Value, pattern: Pattern, at: number, way: (string | number)[], found: Found[]): void {
  const step = pattern[at]
  if (step === undefined) found.push({ value, path: [...way] })
  else if (step !== '*') enter(get(value, step), step, pattern, at, way, found)
  else if (isList(value)) {
    for (const [position, child] of value.entries()) enter(child, position, pattern, at, way, found)
  } else if (isTree(value)) {
    for (const key of Object.keys(value)) {
      if (!isIgnored(key)) enter(value[key], key, pattern, at, way, found)
    }
  }
}

function enter(
  child: Value | undefined,
  key: string | number,
  pattern: Pattern,
  at: number,
  way: (string | number)[],
  found: Found[],
): void {
  if (child === undefined) return
  way.push(key)
  collect(child, pattern, at + 1, way, found)
  way.pop()
}

/** The same, of what is a map. */
export function treesAt(entry: Entry, ...patterns: readonly Pattern[]): readonly FoundTree[] {
  return mapDefined(valuesAtAny(entry, patterns), ({ value, path }) =>
    isTree(value) ? { value, path, name: String(path.at(-1)) } : undefined,
  )
}

/** The same, with what has a name and nothing behind it as a map without keys. */
export function namedAt(entry: Entry, pattern: Pattern): readonly FoundTree[] {
  return mapDefined(valuesAtAny(entry, [pattern]), ({ value, path }) => {
    const tree = value === null ? {} : value
    return isTree(tree) ? { value: tree, path, name: String(path.at(-1)) } : undefined
  })
}

/** A check of every value at one of several patterns, where a problem is placed. */
export function eachValue(
  patterns: readonly Pattern[],
  check: (value: Value, path: Path, entry: Entry, context: EntryContext) => Omit<Problem, 'at'> | undefined,
): EntryRule['check'] {
  return (entry, context) =>
    mapDefined(valuesAtAny(entry, patterns), ({ value, path }) => {
      const problem = check(value, path, entry, context)
      return problem && { at: path, ...problem }
    })
}

/** Whether the platform passes a key over, as it does with the holders of anchors. */
export function isIgnored(key: string): boolean {
  return key.startsWith('.')
}

/** Whether a key is left out, or has nothing behind it. */
export function isAbsent(value: Value | undefined): boolean {
  return value === undefined || value === null || value === ''
}

/** Whether a map has no keys at all. */
export function isEmpty(tree: Tree): boolean {
  return Object.keys(tree).length === 0
}
