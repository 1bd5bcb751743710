import { isEqual } from '../base/equal.ts'
import { type Path, toPointer } from '../base/path.ts'
import { get, isTree, type Value } from '../base/tree.ts'
import type { KeyChange } from './topology-diff.ts'

/**
 * The keys in which two values differ, as deep as both are maps. What is at one of the `covered` paths is told
 * elsewhere, and so is a map that came or went with nothing else in it.
 */
export function keyChanges(
  before: Value | undefined,
  after: Value | undefined,
  covered: readonly Path[],
): KeyChange[] {
  const told = new Set(covered.map(toPointer))
  const onTheWay = new Set(
    covered.flatMap((path) => path.map((_, length) => toPointer(path.slice(0, length)))),
  )

  function compare(left: Value | undefined, right: Value | undefined, path: Path): KeyChange[] {
    const pointer = toPointer(path)
    if (told.has(pointer) || isEqual(left, right)) return []
    const mayBeAbsent = onTheWay.has(pointer)
    const isMap = (value: Value | undefined) => isTree(value) || (mayBeAbsent && (value ?? null) === null)
    if (!isMap(left) || !isMap(right)) {
      return [
        { path, ...(left !== undefined && { before: left }), ...(right !== undefined && { after: right }) },
      ]
    }
    const keys = new Set([...keysOf(left), ...keysOf(right)])
    return [...keys].flatMap((key) => compare(get(left, key), get(right, key), [...path, key]))
  }

  return compare(before, after, [])
}

function keysOf(value: Value | undefined): string[] {
  return isTree(value) ? Object.keys(value) : []
}
