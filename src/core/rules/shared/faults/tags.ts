import type { Path } from '../../../base/path.ts'
import { remembered } from '../../../base/remembered.ts'
import { isList, isTree, Tagged, type Value } from '../../../base/tree.ts'
import type { Entry } from '../../rule.ts'

/** A value with a tag, and where it is. */
export interface FoundTag {
  readonly value: Tagged
  readonly path: Path
}

/** Every tag in an entry: looked for once, for all the rules that speak of tags. */
export const tagsIn = remembered(({ value, path }: Entry): readonly FoundTag[] =>
  findTags(value, [...path], []),
)

/** Tags are objects: texts and numbers, which most values are, need no look. `way` is one list for the whole walk. */
function findTags(value: Value, way: (string | number)[], found: FoundTag[]): readonly FoundTag[] {
  if (value instanceof Tagged) found.push({ value, path: [...way] })
  else if (isList(value)) {
    for (const [at, child] of value.entries()) enter(child, at, way, found)
  } else if (isTree(value)) {
    for (const key of Object.keys(value)) enter(value[key], key, way, found)
  }
  return found
}

function enter(
  child: Value | undefined,
  key: string | number,
  way: (string | number)[],
  found: FoundTag[],
): void {
  if (typeof child !== 'object') return
  way.push(key)
  findTags(child, way, found)
  way.pop()
}
