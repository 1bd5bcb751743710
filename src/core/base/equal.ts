import { isList, isTree, Tagged, type Value } from './tree.ts'

/** Deep equality of data. The order of keys does not count; absent, null and an empty map differ. */
export function isEqual(left: Value | undefined, right: Value | undefined): boolean {
  if (Object.is(left, right)) return true
  if (left instanceof Tagged) {
    return right instanceof Tagged && left.tag === right.tag && isEqual(left.value, right.value)
  }
  if (isList(left)) {
    return isList(right) && left.length === right.length && left.every((item, at) => isEqual(item, right[at]))
  }
  if (!isTree(left) || !isTree(right)) return false
  const keys = Object.keys(left)
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && isEqual(left[key], right[key]))
  )
}
