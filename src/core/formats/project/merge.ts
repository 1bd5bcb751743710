import { isTree, type Tree, type Value } from '../../base/tree.ts'
import { isSection } from '../../model/sections.ts'

/** What one file says. */
export interface Contribution {
  readonly path: string
  readonly value: Tree
}

/** What several files say together, sections name by name and no deeper. A later file wins over an earlier one. */
export function merge(contributions: readonly Contribution[]): Tree {
  const [only] = contributions
  if (only && contributions.length === 1) return only.value
  const merged = new Map<string, Value>()
  for (const { value } of contributions) {
    for (const [key, next] of Object.entries(value)) {
      const before = merged.get(key)
      merged.set(key, before !== undefined && isSection(key) ? mergeSection(before, next) : next)
    }
  }
  return Object.fromEntries(merged)
}

/** A map is never lost to something that is none. */
function mergeSection(before: Value, next: Value): Value {
  if (!isTree(next)) return isTree(before) ? before : next
  return isTree(before) ? { ...before, ...next } : next
}

/** The file that has the last word on a top-level key, or on a name in a section. */
export function ownerOf(
  contributions: readonly Contribution[],
  key: string,
  name?: string,
): string | undefined {
  const owners = contributions.filter(({ value }) => Object.hasOwn(value, key))
  const isNamed = ({ value }: Contribution) => {
    const section = value[key]
    return name !== undefined && isTree(section) && Object.hasOwn(section, name)
  }
  return ((isSection(key) && owners.findLast(isNamed)) || owners.at(-1))?.path
}
