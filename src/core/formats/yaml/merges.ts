import { isEqual } from '../../base/equal.ts'
import type { Tree, Value } from '../../base/tree.ts'
import { isTree } from '../../base/tree.ts'
import { type Draft, type Holder, holderOf, type Slot, slotOf } from './draft.ts'
import { placeEntries } from './place-entries.ts'
import { mergedBy, valueNow } from './plan.ts'
import { replaceValue } from './replace.ts'
import { type AliasNode, type Entry, isCollection } from './syntax.ts'

/** A map that merges others, with what it is to say and the names that are written in it. */
interface Merging {
  readonly after: Tree
  readonly own: ReadonlySet<string>
  /** What its merges give after the change; filled from the top. */
  readonly inherited: Map<string, Value>
}

/**
 * Leaves of an entry with `<<` what does not bring in anything that is to be gone.
 * Says whether anything stays of it.
 */
export function rewriteMerge(draft: Draft, holder: Holder, entry: Entry, merging: Merging): boolean {
  const slot = slotOf(holder, entry)
  const list = slot.node.kind === 'list' ? holderOf(slot.node, slot) : undefined
  const sources = list ? list.node.entries.map((item) => slotOf(list, item)) : [slot]
  const dropped = new Set(sources.keys())
  for (const [at, source] of sources.entries()) if (isMerged(draft, source, merging)) dropped.delete(at)
  if (dropped.size === sources.length) return false
  for (const [at, source] of sources.entries()) {
    if (dropped.has(at)) continue
    keepLinks(draft, source)
    for (const tree of mergedBy(source.node, (alias) => valueOfAnchor(draft, alias))) {
      for (const [key, value] of Object.entries(tree)) {
        if (!merging.inherited.has(key)) merging.inherited.set(key, value)
      }
    }
  }
  if (list) {
    placeEntries(draft, list, dropped, [], { lines: () => [], text: () => '' })
    const stay = sources.filter((_, at) => !dropped.has(at))
    define(
      draft,
      slot,
      stay.map(({ node }) => valueNow(node, (alias) => valueOfAnchor(draft, alias))),
    )
  }
  return true
}

/** Keeps the anchors and aliases of something that is not changed itself: an alias whose anchor is gone takes it over. */
export function keepLinks(draft: Draft, slot: Slot): void {
  const { node } = slot
  if (node.kind === 'alias') {
    const anchored = draft.document.bindings.get(node)
    if (!anchored || draft.anchors.has(anchored)) return
    const value = anchored.value ?? null
    draft.anchors.set(anchored, value)
    replaceValue(draft, slot, value, node.name)
    return
  }
  if (isCollection(node)) {
    const holder = holderOf(node, slot)
    for (const entry of node.entries) keepLinks(draft, slotOf(holder, entry))
  }
  define(
    draft,
    slot,
    valueNow(node, (alias) => valueOfAnchor(draft, alias)),
  )
}

function define({ document, anchors }: Draft, { node }: Slot, value: Value): void {
  const anchored = document.definitions.get(node)?.anchored
  if (anchored) anchors.set(anchored, value)
}

/** Whether all that a source gives is to be there. Where its anchor is gone, it must fit as it was. */
function isMerged(draft: Draft, { node }: Slot, { after, own }: Merging): boolean {
  const anchored = node.kind === 'alias' ? draft.document.bindings.get(node) : undefined
  const isLoose = anchored !== undefined && !draft.anchors.has(anchored)
  const value = valueNow(node, (alias) => valueOfAnchor(draft, alias))
  const trees = Array.isArray(value) ? value : [value]
  return trees.every((tree: Value) => {
    if (!isTree(tree)) return false
    return Object.entries(tree).every(([key, inner]) => {
      if (own.has(key)) return true
      return Object.hasOwn(after, key) && (!isLoose || isEqual(after[key], inner))
    })
  })
}

/** What an anchor stands for now; what it stood for while nothing has taken it over. */
function valueOfAnchor({ document, anchors }: Draft, alias: AliasNode): Value | undefined {
  const anchored = document.bindings.get(alias)
  return anchored && (anchors.has(anchored) ? anchors.get(anchored) : anchored.value)
}
