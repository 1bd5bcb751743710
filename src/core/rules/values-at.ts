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
  if (isIgnored(entry.name)) return []
  return pattern.reduce<readonly Found[]>(
    (found, step) => found.flatMap((one) => (step === '*' ? childrenOf(one) : childOf(one, step))),
    [{ value: entry.value, path: entry.path }],
  )
}

/** The same, of what is a map. */
export function treesAt(entry: Entry, pattern: Pattern): readonly FoundTree[] {
  return valuesAt(entry, pattern).flatMap(({ value, path }) =>
    isTree(value) ? [{ value, path, name: String(path.at(-1)) }] : [],
  )
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

function childrenOf({ value, path }: Found): readonly Found[] {
  if (isList(value)) return value.map((item, at) => ({ value: item, path: [...path, at] }))
  if (!isTree(value)) return []
  return Object.entries(value).flatMap(([key, child]) =>
    isIgnored(key) ? [] : [{ value: child, path: [...path, key] }],
  )
}

function childOf({ value, path }: Found, key: string): readonly Found[] {
  if (!isTree(value) || !Object.hasOwn(value, key)) return []
  const child = value[key]
  return child === undefined ? [] : [{ value: child, path: [...path, key] }]
}

/** Whether a key is left out, or has nothing behind it. */
export function isAbsent(value: Value | undefined): boolean {
  return value === undefined || value === null || value === ''
}
