import { type Path, removeAt, valueAt } from '../../base/path.ts'
import { isTree, type Tree } from '../../base/tree.ts'

/**
 * An entry without the reference written at `path` in it. A map of the entry that is empty then goes too, since absent
 * means the same; a worker's and `web`'s stays, since empty means none there. So does `redirects` with the last of its
 * paths: the platform refuses it without.
 */
export function removeReference(entry: Tree, path: Path): Tree {
  const removed = removeAt(entry, path)
  const [property = ''] = path
  const map = valueAt(removed, path.slice(0, -1))
  const isLast = path.length > 1 && isTree(map) && Object.keys(map).length === 0
  const mayGo = path.length === 2 || property === 'redirects'
  return isLast && mayGo ? removeAt(removed, [property]) : removed
}
