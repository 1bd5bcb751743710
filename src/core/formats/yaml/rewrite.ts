import { isEqual } from '../../base/equal.ts'
import { isList, isTree, Tagged, type Tree, type Value } from '../../base/tree.ts'
import { appendTo } from './append.ts'
import { readDocument, type Whole, type YamlDocument } from './document.ts'
import { type Draft, type Holder, holderOf, type Slot, slotOf, styleIn } from './draft.ts'
import { applyEdits } from './edits.ts'
import { endsLine, lineBreakNear } from './lines.ts'
import { matchItems } from './match.ts'
import { keepLinks, rewriteMerge } from './merges.ts'
import { type Addition, placeEntries } from './place-entries.ts'
import { nameOf } from './places.ts'
import { addedKeys, type MapPlan, planMap } from './plan.ts'
import { flowPair, flowText, itemLines, pairLines } from './render.ts'
import { replaceValue } from './replace.ts'
import { scalarText } from './scalar-text.ts'
import { type AliasNode, type Entry, isMergeKey, type ListNode, type MapNode } from './syntax.ts'
import { ownNames, Uses } from './uses.ts'

/**
 * The document with the least change of its text that makes it say `target`.
 * Nothing where YAML cannot say it: some values have no text, such as a tag upon a tag.
 */
export function rewrite(document: YamlDocument, target: Whole): YamlDocument | undefined {
  // Where a block scalar comes to stand above a comment that it would take in, the second try writes none.
  for (const isTight of [false, true]) {
    const rewritten = readDocument(rewrittenText(document, target, isTight), [document], document.rootKind)
    if (!rewritten.fault && isEqual(rewritten.value, target)) return rewritten
  }
  return undefined
}

function rewrittenText(document: YamlDocument, target: Whole, isTight: boolean): string {
  const { text, root, value } = document
  if (!root) return appendTo(text, target)
  const draft: Draft = { document, text, isTight, edits: [], anchors: new Map() }
  new Rewriter(draft, target).value({ node: root, base: 0 }, value, target)
  const rewritten = applyEdits(text, draft.edits)
  return isTree(target) && rewritten.trim() === '' && text.trim() !== '' ? emptyMap(text) : rewritten
}

/** A text that lost all its entries and has no comments says so. */
function emptyMap(text: string): string {
  return `${text.startsWith('\ufeff') ? '\ufeff' : ''}{}${lineBreakNear(text, 0)}`
}

/** Goes down the nodes of a text and what they say, and notes edits where that is to change. */
class Rewriter {
  readonly #draft: Draft
  readonly #uses: Uses

  constructor(draft: Draft, target: Whole) {
    this.#draft = draft
    this.#uses = new Uses(draft.document, target)
  }

  value(slot: Slot, before: Value, after: Value): void {
    if (before === after && !this.#isLinked(slot)) return
    const { node } = slot
    if (node.kind === 'alias') {
      this.#alias(slot, node, after)
      return
    }
    const anchored = this.#draft.document.definitions.get(node)?.anchored
    const isKept = anchored !== undefined && this.#uses.isKept(anchored, after)
    if (anchored && isKept) this.#draft.anchors.set(anchored, after)
    const anchor = isKept ? node.props?.anchor?.name : undefined
    const isReplaced = this.#content(slot, before, after, anchor)
    if (anchored && !isKept && !isReplaced) this.#dropAnchor(slot)
  }

  #isLinked({ entry }: Slot): boolean {
    const { bindings, definitions } = this.#draft.document
    return bindings.size + definitions.size > 0 && (!entry?.piece || entry.piece.isLinked)
  }

  /** Says whether the whole value was written anew. */
  #content(slot: Slot, before: Value, after: Value, anchor: string | undefined): boolean {
    const { node } = slot
    if (before instanceof Tagged && after instanceof Tagged && before.tag === after.tag) {
      if (isEqual(before.value, after.value) && node.kind === 'scalar') return false
      if (this.#inside(slot, before.value, after.value)) return false
    } else if (!(before instanceof Tagged) && !(after instanceof Tagged)) {
      if (node.kind === 'scalar' && isEqual(before, after)) return false
      if (this.#inside(slot, before, after)) return false
    }
    replaceValue(this.#draft, slot, after, anchor)
    return true
  }

  /** Says whether a collection could be changed entry by entry. */
  #inside(slot: Slot, before: Value, after: Value): boolean {
    const { node } = slot
    if (node.kind === 'map' && isTree(before) && isTree(after)) return this.#map(slot, node, before, after)
    if (node.kind === 'list' && isList(before) && isList(after)) return this.#list(slot, node, before, after)
    return false
  }

  #alias(slot: Slot, node: AliasNode, after: Value): void {
    const anchored = this.#draft.document.bindings.get(node)
    const standsFor = anchored && this.#draft.anchors.get(anchored)
    if (standsFor !== undefined && isEqual(standsFor, after)) return
    // The anchor went with its owner: the first use that still wants what it stood for takes it over.
    const isNext = anchored && standsFor === undefined && isEqual(anchored.value, after)
    if (isNext) this.#draft.anchors.set(anchored, after)
    replaceValue(this.#draft, slot, after, isNext ? node.name : undefined)
  }

  #dropAnchor({ node, base }: Slot): void {
    const anchor = node.props?.anchor
    if (!anchor) return
    const { text, edits } = this.#draft
    const [start, end] = [base + anchor.start, base + anchor.end]
    const behind = text.slice(end).search(/[^ \t]|$/)
    let before = start
    while (text[before - 1] === ' ' || text[before - 1] === '\t') before--
    // The space that set it apart goes with it: the one behind, or the one before at the end of a line.
    const isLast = endsLine(text, end)
    edits.push({ start: isLast ? before : start, end: isLast ? end : end + behind, text: '' })
  }

  #map(slot: Slot, node: MapNode, before: Tree, after: Tree): boolean {
    const draft = this.#draft
    const holder = holderOf(node, slot)
    const plan = planMap(draft.document, node, before, after)
    const own = ownNames(plan)
    if (!this.#isInPlace(slot, node, plan, own, after)) return false
    const removed = new Set<number>()
    const inherited = new Map<string, Value>()
    for (const [at, entry] of node.entries.entries()) {
      if (isMergeKey(entry.key)) {
        if (!rewriteMerge(draft, holder, entry, { after, own, inherited })) removed.add(at)
      } else if (!this.#entry(holder, entry, plan, before, after)) removed.add(at)
    }
    const isEmptied = Object.keys(after).length === 0
    if (removed.size > 0 && removed.size === node.entries.length && !isEmptied) return false
    const added = addedKeys(plan, after, inherited, node.entries.length)
    const style = styleIn(draft, holder)
    placeEntries(draft, holder, removed, added, {
      lines: (key, column, isTight) => pairLines(key, after[key] ?? null, column, { ...style, isTight }),
      text: (key) => flowPair([key, after[key] ?? null]),
    })
    return true
  }

  /** Whether entries of a map can be changed one by one; else it is written anew. */
  #isInPlace(
    { holder, base }: Slot,
    node: MapNode,
    plan: MapPlan,
    own: ReadonlySet<string>,
    after: Tree,
  ): boolean {
    const size = Object.keys(after).length
    if (node.entries.length === 0) {
      return size === 0 || this.#draft.text.slice(base + node.start, base + node.end).includes('#')
    }
    if (size === 0) return holder === undefined && !node.flow
    if (node.bare) return plan.removed.size === 0 && own.size === size
    return own.size > 0 || node.entries.some(({ key }) => isMergeKey(key))
  }

  /** Says whether the entry stays. */
  #entry(holder: Holder, entry: Entry, plan: MapPlan, before: Tree, after: Tree): boolean {
    const name = nameOf(this.#draft.document, entry)
    if (name !== undefined && plan.removed.has(name)) return false
    const isEffective = name !== undefined && holder.node.entries[plan.effective.get(name) ?? -1] === entry
    if (name === undefined || !isEffective) {
      keepLinks(this.#draft, slotOf(holder, entry))
      return true
    }
    const next = plan.renames.get(name) ?? name
    this.#key(holder, entry, name, next)
    this.value(slotOf(holder, entry), before[name] ?? null, after[next] ?? null)
    return true
  }

  #key(holder: Holder, { key, shift }: Entry, name: string, next: string): void {
    const { document, anchors, edits } = this.#draft
    if (!key) return
    const anchored = document.definitions.get(key)?.anchored
    if (anchored) anchors.set(anchored, next === name ? (anchored.value ?? null) : next)
    const alias = key.kind === 'alias' ? document.bindings.get(key) : undefined
    const isSame = !alias || isEqual(anchors.get(alias), alias.value)
    if (next === name && isSame) return
    const style = key.kind === 'scalar' ? key.style : 'plain'
    const text = scalarText(next, { style, flow: holder.node.flow, isKey: true })
    edits.push({ start: holder.base + shift + key.start, end: holder.base + shift + key.end, text })
  }

  #list(slot: Slot, node: ListNode, before: readonly Value[], after: readonly Value[]): boolean {
    const draft = this.#draft
    const holder = holderOf(node, slot)
    if ((after.length === 0) !== (node.entries.length === 0)) return false
    const removed = new Set<number>()
    const added: Addition<Value>[] = []
    let last = -1
    for (const match of matchItems(before, after)) {
      const value = after[match.after ?? -1]
      const entry = node.entries[match.before ?? -1]
      last = match.before ?? last
      if (entry && value !== undefined) this.value(slotOf(holder, entry), before[last] ?? null, value)
      else if (entry) removed.add(last)
      else if (value !== undefined) added.push({ after: last, what: value })
    }
    const style = styleIn(draft, holder)
    placeEntries(draft, holder, removed, added, {
      lines: (value, column, isTight) => itemLines(value, column, { ...style, isTight }),
      text: (value) => flowText(value),
    })
    return true
  }
}
