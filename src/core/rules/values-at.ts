import type { Path } from '../base/path.ts'
import { isList, isTree, type Tree, type Value } from '../base/tree.ts'
import type { Entry, EntryContext, EntryRule, Problem } from './rule.ts'

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

/** Every value of an entry at a pattern. Keys with a leading dot are not looked into: the platform ignores them. */
function valuesAt(entry: Entry, pattern: Pattern): readonly Found[] {
  if (isIgnored(entry.name)) return NONE
  const found: Found[] = []
  collect(entry.value, [...entry.path], pattern, 0, found)
  return found
}

const NONE: readonly Found[] = []

/** `path` is one list for the whole walk: it is copied only where something is found. */
function collect(
  value: Value,
  path: (string | number)[],
  pattern: Pattern,
  at: number,
  found: Found[],
): void {
  const step = pattern[at]
  if (step === undefined) {
    found.push({ value, path: [...path] })
    return
  }
  const into = (key: string | number, child: Value | undefined) => {
    if (child === undefined) return
    path.push(key)
    collect(child, path, pattern, at + 1, found)
    path.pop()
  }
  if (step !== '*') {
    if (isTree(value) && Object.hasOwn(value, step)) into(step, value[step])
  } else if (isList(value)) {
    for (const [position, item] of value.entries()) into(position, item)
  } else if (isTree(value)) {
    for (const key of Object.keys(value)) if (!isIgnored(key)) into(key, value[key])
  }
}

/** The same, of what is a map. */
export function treesAt(entry: Entry, pattern: Pattern): readonly FoundTree[] {
  return valuesAt(entry, pattern).flatMap(({ value, path }) =>
    isTree(value) ? [{ value, path, name: String(path.at(-1)) }] : [],
  )
}

/** The same, with what has a name and nothing behind it as a map without keys. */
export function namedAt(entry: Entry, pattern: Pattern): readonly FoundTree[] {
  return valuesAt(entry, pattern).flatMap(({ value, path }) => {
    const tree = value === null ? {} : value
    return isTree(tree) ? [{ value: tree, path, name: String(path.at(-1)) }] : []
  })
}

/** A check of every value at one of several patterns, where a problem is placed. */
export function eachValue(
  patterns: readonly Pattern[],
  check: (value: Value, path: Path, entry: Entry, context: EntryContext) => Omit<Problem, 'at'> | undefined,
): EntryRule['check'] {
  return (entry, context) =>
    patterns.flatMap((pattern) =>
      valuesAt(entry, pattern).flatMap(({ value, path }) => {
        const problem = check(value, path, entry, context)
        return problem ? [{ at: path, ...problem }] : []
      }),
    )
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
