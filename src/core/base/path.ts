import { isList, isTree, type Tree, type Value } from './tree.ts'

/** Where a value is in a configuration: map keys and list positions from the root. */
export type Path = readonly (string | number)[]

/** A path as a JSON Pointer (RFC 6901). */
export function toPointer(path: Path): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** The path of a JSON Pointer, every part as text: lists are read by position all the same. */
export function fromPointer(pointer: string): Path {
  if (pointer === '') return []
  return pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The value at a path, or undefined where the path leads nowhere. */
export function valueAt(root: Value | undefined, path: Path): Value | undefined {
  let value = root
  for (const part of path) {
    if (isList(value)) value = value[Number(part)]
    else if (isTree(value) && Object.hasOwn(value, part)) value = value[part]
    else return undefined
  }
  return value
}

/**
 * The tree with `value` at `path`; maps that are missing on the way are made, everything else is shared.
 * What is no map or list on the way is replaced by a map.
 */
export function setAt(root: Tree, path: Path, value: Value): Tree {
  return put(root, path, value) as Tree // a root that is a map stays one
}

/** The tree without what is at `path`; the same tree when nothing is there. */
export function removeAt(root: Tree, path: Path): Tree {
  if (valueAt(root, path) === undefined || path.length === 0) return root
  const parentPath = path.slice(0, -1)
  const last = path[path.length - 1] ?? ''
  const parent = valueAt(root, parentPath)
  if (isList(parent)) return setAt(root, parentPath, parent.toSpliced(Number(last), 1))
  if (!isTree(parent)) return root
  return setAt(root, parentPath, Object.fromEntries(Object.entries(parent).filter(([key]) => key !== last)))
}

/** The tree with the key at the end of `path` called `name`, in its old place among its siblings. */
export function renameKeyAt(root: Tree, path: Path, name: string): Tree {
  const parentPath = path.slice(0, -1)
  const last = String(path[path.length - 1])
  const parent = valueAt(root, parentPath)
  if (!isTree(parent) || !Object.hasOwn(parent, last) || last === name) return root
  const entries = Object.entries(parent).map(([key, value]) => [key === last ? name : key, value] as const)
  return setAt(root, parentPath, Object.fromEntries(entries))
}

function put(node: Value | undefined, path: Path, value: Value): Value {
  const [part, ...rest] = path
  if (part === undefined) return value
  if (isList(node)) return node.with(Number(part), put(node[Number(part)], rest, value))
  const tree = isTree(node) ? node : {}
  const key = String(part)
  const child = Object.hasOwn(tree, key) ? tree[key] : undefined
  return { ...tree, [key]: put(child, rest, value) }
}
