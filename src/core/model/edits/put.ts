import { type Path, removeAt, setAt, valueAt } from '../../base/path.ts'
import { isTree, type Tree, type Value } from '../../base/tree.ts'

/**
 * The tree with `value` at `path`, all of it map keys. Where something on the way is neither a map nor absent, such as
 * an `!include`, the tree is returned as it is: an edit never overwrites what it cannot read.
 */
export function put(root: Tree, path: Path, value: Value): Tree {
  for (let length = 1; length < path.length; length += 1) {
    const onTheWay = valueAt(root, path.slice(0, length))
    if (onTheWay === undefined || onTheWay === null) break
    if (!isTree(onTheWay)) return root
  }
  return setAt(root, path, value)
}

/** The tree without what is at `path`, and without the map that held it once that is empty. */
export function removeWithEmptyParent(root: Tree, path: Path): Tree {
  const removed = removeAt(root, path)
  const parent = valueAt(removed, path.slice(0, -1))
  const isEmptied = removed !== root && isTree(parent) && Object.keys(parent).length === 0
  return isEmptied ? removeAt(removed, path.slice(0, -1)) : removed
}
