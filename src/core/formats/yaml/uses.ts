import { isEqual } from '../../base/equal.ts'
import { isList, isTree, Tagged, type Tree, type Value } from '../../base/tree.ts'
import type { YamlDocument } from './document.ts'
import type { Anchored } from './evaluation.ts'
import { matchItems } from './match.ts'
import { type MapPlan, planMap } from './plan.ts'
import { type AliasNode, isMergeKey, type ListNode, type MapNode, type Node } from './syntax.ts'

/** A place that uses an anchor, with what it is to say. */
type Use =
  | { readonly kind: 'value'; readonly target: Value }
  | { readonly kind: 'merge'; readonly target: Tree; readonly own: ReadonlySet<string> }

/** Where each anchor is used, and what those places are to say. */
export class Uses {
  readonly #document: YamlDocument
  readonly #uses = new Map<Anchored, Use[]>()

  constructor(document: YamlDocument, target: Value) {
    this.#document = document
    if (document.root && document.bindings.size > 0) this.#visit(document.root, document.value, target)
  }

  /** Whether an anchor stays with its owner, which is to say `target`: not if others still want the old value. */
  isKept(anchored: Anchored, target: Value): boolean {
    const before = anchored.value ?? null
    if (isEqual(before, target)) return true
    const misfits = (value: Value) =>
      (this.#uses.get(anchored) ?? []).filter((use) => !fits(use, value, before)).length
    return misfits(target) <= misfits(before)
  }

  #visit(node: Node, before: Value, after: Value): void {
    if (node.kind === 'alias') this.#add(node, { kind: 'value', target: after })
    else if (before instanceof Tagged) {
      if (after instanceof Tagged) this.#visitInside(node, before.value, after.value)
    } else this.#visitInside(node, before, after)
  }

  #visitInside(node: Node, before: Value, after: Value): void {
    if (node.kind === 'map' && isTree(before) && isTree(after)) this.#visitMap(node, before, after)
    if (node.kind === 'list' && isList(before) && isList(after)) this.#visitList(node, before, after)
  }

  #visitMap(node: MapNode, before: Tree, after: Tree): void {
    const plan = planMap(this.#document, node, before, after)
    const own = ownNames(plan)
    for (const { key, value } of node.entries) {
      if (isMergeKey(key)) this.#visitMerge(value, { kind: 'merge', target: after, own })
    }
    for (const [name, at] of plan.effective) {
      const entry = node.entries[at]
      const target = after[plan.renames.get(name) ?? name]
      const current = before[name]
      const isLinked = entry && (!entry.piece || entry.piece.isLinked)
      if (isLinked && target !== undefined && current !== undefined) this.#visit(entry.value, current, target)
    }
  }

  #visitMerge(node: Node, use: Use): void {
    if (node.kind === 'alias') this.#add(node, use)
    if (node.kind === 'list') for (const { value } of node.entries) this.#visitMerge(value, use)
  }

  #visitList(node: ListNode, before: readonly Value[], after: readonly Value[]): void {
    for (const match of matchItems(before, after)) {
      const entry = match.before === undefined ? undefined : node.entries[match.before]
      const [current, target] = [before[match.before ?? -1], after[match.after ?? -1]]
      if (entry && current !== undefined && target !== undefined) this.#visit(entry.value, current, target)
    }
  }

  #add(alias: AliasNode, use: Use): void {
    const anchored = this.#document.bindings.get(alias)
    if (!anchored) return
    const uses = this.#uses.get(anchored) ?? []
    this.#uses.set(anchored, uses)
    uses.push(use)
  }
}

/** The names that are written in a map after its change. */
export function ownNames({ effective, renames, removed }: MapPlan): ReadonlySet<string> {
  return new Set(
    [...effective.keys()].filter((name) => !removed.has(name)).map((name) => renames.get(name) ?? name),
  )
}

/** Whether a place would say what it is to say if its anchor stood for `value`. */
function fits(use: Use, value: Value, before: Value): boolean {
  if (use.kind === 'value') return isEqual(use.target, value)
  const keys = new Set([value, before].flatMap((source) => (isTree(source) ? Object.keys(source) : [])))
  return [...keys].every((key) => {
    if (use.own.has(key)) return true
    const merged = isTree(value) && Object.hasOwn(value, key) ? value[key] : undefined
    return isEqual(merged, Object.hasOwn(use.target, key) ? use.target[key] : undefined)
  })
}
