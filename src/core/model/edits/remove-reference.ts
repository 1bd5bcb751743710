import { type Path, removeAt, valueAt } from '../../base/path.ts'
import { isTree, type Tree } from '../../base/tree.ts'

/**
 * The tree without the reference written at `path`. A map of the application or service that is empty then goes too,
 * since absent means the same; a worker's and `web`'s stays, since empty means none there. So does `redirects`, which
 * the platform wants filled.
 */
export function removeReference(configuration: Tree, path: Path): Tree {
  const removed = removeAt(configuration, path)
  if (path[0] === 'routes') {
    return isEmptied(removed, path.slice(0, -1)) && path.length > 3
      ? removeAt(removed, path.slice(0, -2))
      : removed
  }
  const isOfEntry = path.length === 4
  return isOfEntry && isEmptied(removed, path.slice(0, -1)) ? removeAt(removed, path.slice(0, -1)) : removed
}

function isEmptied(configuration: Tree, path: Path): boolean {
  const map = valueAt(configuration, path)
  return isTree(map) && Object.keys(map).length === 0
}
