import type { Path } from '../base/path.ts'
import { get, isList, isTree, stringAt, Tagged, type Value } from '../base/tree.ts'

/** What one `!include` says: `!include path`, or `!include { type: string, path: path }`. */
export interface Included {
  readonly path: string
  readonly type: string
}

/** What a value includes instead of being written. */
export function includedBy(value: Value | undefined): Included | undefined {
  if (!(value instanceof Tagged) || value.tag !== '!include') return undefined
  const path = isTree(value.value) ? get(value.value, 'path') : value.value
  return typeof path === 'string' ? { path, type: stringAt(value.value, 'type') ?? 'yaml' } : undefined
}

/** A file that is included somewhere inside a value. */
export interface InnerInclude extends Included {
  readonly at: Path
}

const found = new WeakMap<object, readonly InnerInclude[]>()

/** Every file that is included inside a value. */
export function includesIn(value: Value | undefined): readonly InnerInclude[] {
  if (typeof value !== 'object' || value === null) return []
  const known = found.get(value)
  if (known) return known
  const included = includedBy(value)
  const inside = isList(value) ? [...value.entries()] : isTree(value) ? Object.entries(value) : []
  const all = included
    ? [{ ...included, at: [] }]
    : inside.flatMap(([key, inner]) =>
        includesIn(inner).map((include) => ({ ...include, at: [key, ...include.at] })),
      )
  found.set(value, all)
  return all
}
