import { isEqual } from '../../base/equal.ts'
import { isList, isTree, Tagged, type Tree, type Value } from '../../base/tree.ts'
import type { YamlDocument } from './document.ts'
import { hasPlace, type MapMatch, matchKeys } from './match.ts'
import { define, keyText, opaqueTag } from './node-text.ts'
import type { Addition } from './place-entries.ts'
import { nameOf } from './places.ts'
import { scalarText } from './scalar-text.ts'
import { type AliasNode, type Entry, isMergeKey, type MapNode, type Node } from './syntax.ts'

/** What becomes of the entries of a map. */
export interface MapPlan extends MapMatch {
  /** The entry that counts, by name: of one that is defined twice, the last. */
  readonly effective: ReadonlyMap<string, number>
  /** The entry with `<<` that brings a name, whether or not it is written here too. */
  readonly inherited: ReadonlyMap<string, number>
}

/** What an alias stands for. */
export type Resolve = (alias: AliasNode) => Value | undefined

// Longer keys need the form `? key`, which a rename of the key alone cannot give.
const MAX_RENAMED = 1000

export function planMap(document: YamlDocument, node: MapNode, before: Tree, after: Tree): MapPlan {
  const resolve: Resolve = (alias) => document.bindings.get(alias)?.value
  const effective = new Map<string, number>()
  const inherited = new Map<string, number>()
  for (const [at, entry] of node.entries.entries()) {
    const name = nameOf(document, entry)
    if (name !== undefined) effective.set(name, at)
    for (const source of isMergeKey(entry.key) ? mergedBy(entry.value, resolve) : []) {
      for (const key of Object.keys(source)) if (!inherited.has(key)) inherited.set(key, at)
    }
  }
  const isNew = (key: string) => !inherited.has(key) && scalarText(key).length <= MAX_RENAMED
  return { ...matchKeys([...effective.keys()], before, after, isNew), effective, inherited }
}

/** The maps that a value under `<<` merges. */
export function mergedBy(node: Node, resolve: Resolve): readonly Tree[] {
  const value = valueNow(node, resolve)
  return (isList(value) ? value : [value]).filter(isTree)
}

/** What a node says when its aliases stand for what `resolve` says. */
export function valueNow(node: Node, resolve: Resolve): Value {
  if (node.kind === 'alias') return resolve(node) ?? null
  const tag = opaqueTag(node)
  if (node.kind === 'scalar') return tag === undefined ? node.value : new Tagged(tag, node.source)
  const value =
    node.kind === 'map'
      ? treeNow(node.entries, resolve)
      : node.entries.map((entry) => valueNow(entry.value, resolve))
  return tag === undefined ? value : new Tagged(tag, value)
}

function treeNow(entries: readonly Entry[], resolve: Resolve): Tree {
  const own: Record<string, Value> = {}
  const merged: Record<string, Value> = {}
  for (const { key, value } of entries) {
    if (isMergeKey(key)) {
      for (const source of mergedBy(value, resolve)) {
        for (const [name, inner] of Object.entries(source))
          if (!Object.hasOwn(merged, name)) define(merged, name, inner)
      }
      continue
    }
    const name = key?.kind === 'alias' ? String(resolve(key)) : key && keyText(key)
    if (name !== undefined) define(own, name, valueNow(value, resolve))
  }
  return { ...merged, ...own }
}

/** The keys to write, each with the entry it comes after. */
export function addedKeys(
  { effective, renames, inherited: merges }: MapPlan,
  after: Tree,
  inherited: ReadonlyMap<string, Value>,
  size: number,
): readonly Addition<string>[] {
  const written = new Map([...effective].map(([name, at]) => [renames.get(name) ?? name, at]))
  const added: Addition<string>[] = []
  // Whole numbers come first in JavaScript wherever they stand in the text: what follows only them goes to the end.
  let last = [...written.keys()].every(hasPlace) ? -1 : size - 1
  for (const [key, value] of Object.entries(after)) {
    const at = written.get(key)
    const merge = merges.get(key)
    if (at !== undefined) last = hasPlace(key) ? at : last
    else if (inherited.has(key) && isEqual(inherited.get(key), value)) last = merge ?? last
    else added.push({ after: merge ?? (hasPlace(key) ? last : size - 1), what: key })
  }
  return added
}
