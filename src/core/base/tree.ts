/** A value of a configuration file: plain data, plus custom tags kept as they are. */
export type Value = null | boolean | number | string | readonly Value[] | Tree | Tagged

/** A map of a configuration file, in the order of its keys (whole numbers first, as JavaScript has it). */
export interface Tree {
  readonly [key: string]: Value
}

/** A value under a custom tag such as `!include` or `!archive`, which only the platform resolves. */
export class Tagged {
  readonly tag: string
  readonly value: Value

  constructor(tag: string, value: Value) {
    this.tag = tag
    this.value = value
  }
}

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Tagged)
}

export function isList(value: unknown): value is readonly Value[] {
  return Array.isArray(value)
}

/** Own keys only: a file may well say `constructor` or `__proto__`. */
export function has(tree: Tree, key: string): boolean {
  return Object.hasOwn(tree, key)
}

/** The value under an own key, or undefined: never something inherited from Object.prototype. */
export function get(tree: Value | undefined, key: string): Value | undefined {
  return isTree(tree) && has(tree, key) ? tree[key] : undefined
}

/** The map under a key, or an empty one: queries skip what they cannot read. */
export function treeAt(tree: Value | undefined, key: string): Tree {
  const value = get(tree, key)
  return isTree(value) ? value : EMPTY
}

/** The text under a key, or undefined where there is none. */
export function stringAt(tree: Value | undefined, key: string): string | undefined {
  const value = get(tree, key)
  return typeof value === 'string' ? value : undefined
}

/** Entries of a map, without what is inherited; nothing for any other value. */
export function entriesOf(tree: Value | undefined): [string, Value][] {
  return isTree(tree) ? Object.entries(tree) : []
}

const EMPTY: Tree = Object.freeze({})
