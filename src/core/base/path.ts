import { isList, isTree, type Tree, type Value } from './tree.ts'

/** Where a value is in a configuration: map keys and list positions from the root. */
export type Path = readonly (string | number)[]

const POSITION = /^(?:0|[1-9]\d*)$/

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
    const position = isList(value) ? positionOf(part) : undefined
    if (isList(value)) value = position === undefined ? undefined : value[position]
    else if (isTree(value) && Object.hasOwn(value, part)) value = value[part]
    else return undefined
  }
  return value
}

/**
 * The tree with `value` at `path`; maps that are missing on the way are made, everything else is shared.
 * What is no map or list on the way is replaced by a map. A position behind the end of a list adds to it;
 * a part that is no position leaves a list as it is.
 */
export function setAt(root: Tree, path: Path, value: Value): Tree {
  const changed = put(root, path, value)
  return isTree(changed) ? changed : root
}

/** The tree without what is at `path`; the same tree when nothing is there. */
export function removeAt(root: Tree, path: Path): Tree {
  if (valueAt(root, path) === undefined || path.length === 0) return root
  const parentPath = path.slice(0, -1)
  const last = String(path[path.length - 1])
  const parent = valueAt(root, parentPath)
  if (isList(parent)) return setAt(root, parentPath, parent.toSpliced(Number(last), 1))
  if (!isTree(parent)) return root
  return setAt(root, parentPath, Object.fromEntries(Object.entries(parent).filter(([key]) => key !== last)))
}

/**
 * The tree with the key at the end of `path` called `name`, in its old place among its siblings.
 * The same tree where there is no such key, or where a sibling has the name already.
 */
export function renameKeyAt(root: Tree, path: Path, name: string): Tree {
  const parentPath = path.slice(0, -1)
  const last = String(path[path.length - 1])
  const parent = valueAt(root, parentPath)
  if (!isTree(parent) || !Object.hasOwn(parent, last) || Object.hasOwn(parent, name)) return root
  const entries = Object.entries(parent).map(([key, value]) => [key === last ? name : key, value] as const)
  return setAt(root, parentPath, Object.fromEntries(entries))
}

function put(node: Value | undefined, path: Path, value: Value): Value {
  const [part, ...rest] = path
  if (part === undefined) return value
  if (isList(node)) {
    const position = positionOf(part)
    if (position === undefined) return node
    const item = put(node[position], rest, value)
    return position < node.length ? node.with(position, item) : [...node, item]
  }
  const tree = isTree(node) ? node : {}
  const key = String(part)
  const child = Object.hasOwn(tree, key) ? tree[key] : undefined
  return { ...tree, [key]: put(child, rest, value) }
}

function positionOf(part: string | number): number | undefined {
  return POSITION.test(String(part)) ? Number(part) : undefined
}
