import { isTree, type Tree, type Value } from '../base/tree.ts'

/** A map with every value changed; the same map where nothing is. */
export function mapValues(tree: Tree, change: (value: Value, key: string) => Value): Tree {
  const entries = Object.entries(tree)
  const changed = entries.map(([key, value]) => [key, change(value, key)] as const)
  return changed.every(([, value], at) => value === entries[at]?.[1]) ? tree : Object.fromEntries(changed)
}

/** The value under a key changed, where there is one. */
export function changeAt(tree: Tree, key: string, change: (value: Value) => Value): Tree {
  return mapValues(tree, (value, name) => (name === key ? change(value) : value))
}

/** A map without some keys; the same map where it has none of them. */
export function without(tree: Tree, keys: readonly string[]): Tree {
  const kept = Object.entries(tree).filter(([key]) => !keys.includes(key))
  return kept.length === Object.keys(tree).length ? tree : Object.fromEntries(kept)
}

/** A key under another name and with another value, in its old place. */
export function replaceKey(tree: Tree, key: string, name: string, value: Value): Tree {
  return Object.fromEntries(Object.entries(tree).map((entry) => (entry[0] === key ? [name, value] : entry)))
}

/** A new key behind the first of some that is there; at the end where none is. */
export function putBehind(tree: Tree, anchors: readonly string[], key: string, value: Value): Tree {
  const anchor = anchors.find((name) => Object.hasOwn(tree, name))
  if (anchor === undefined || Object.hasOwn(tree, key)) return { ...tree, [key]: value }
  return Object.fromEntries(
    Object.entries(tree).flatMap((entry) => (entry[0] === anchor ? [entry, [key, value]] : [entry])),
  )
}

/** Every map in a section, changed; what is no map stays as it is. */
export function mapSection(
  configuration: Tree,
  section: string,
  change: (entry: Tree, name: string) => Value,
): Tree {
  return changeAt(configuration, section, (entries) =>
    isTree(entries)
      ? mapValues(entries, (entry, name) => (isTree(entry) ? change(entry, name) : entry))
      : entries,
  )
}

/** A configuration without services or routes where there are none: nothing is to be written about them. */
export function withoutEmpty(configuration: Tree): Tree {
  const isEmpty = (section: Value | undefined) => isTree(section) && Object.keys(section).length === 0
  return without(
    configuration,
    ['services', 'routes'].filter((key) => isEmpty(configuration[key])),
  )
}
