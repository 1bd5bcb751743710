import { isList, isTree, Tagged, type Value } from '../../../base/tree.ts'

/** Whether a map, a list or another file has anything in it. */
export function hasItems(value: Value | undefined): boolean {
  if (value instanceof Tagged) return true
  return isList(value) ? value.length > 0 : isTree(value) && Object.keys(value).length > 0
}
