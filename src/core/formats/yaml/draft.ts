import type { Value } from '../../base/tree.ts'
import type { YamlDocument } from './document.ts'
import type { Edit } from './edits.ts'
import type { Anchored } from './evaluation.ts'
import { columnAt } from './lines.ts'
import type { Style } from './render.ts'
import type { Entry, ListNode, MapNode, Node } from './syntax.ts'

/** A text while edits of it are collected. */
export interface Draft {
  readonly document: YamlDocument
  readonly text: string
  /** Whether texts of several lines are to stand on one. */
  readonly isTight: boolean
  readonly edits: Edit[]
  /** What the anchors stand for that the text has so far, read from its top. */
  readonly anchors: Map<Anchored, Value>
}

/** A map or a list with what to add to the offsets of its entries. */
export interface Holder {
  readonly node: MapNode | ListNode
  readonly base: number
}

/** A value in its place: what holds it and the entry it is the value of, unless it is the root. */
export interface Slot {
  readonly node: Node
  /** To be added to the offsets of the node and of its entry. */
  readonly base: number
  readonly entry?: Entry
  readonly holder?: Holder
}

export function slotOf(holder: Holder, entry: Entry): Slot {
  return { node: entry.value, base: holder.base + entry.shift, entry, holder }
}

export function holderOf(node: MapNode | ListNode, { base }: Slot): Holder {
  return { node, base }
}

export function startOf({ base }: Holder, entry: Entry): number {
  return base + entry.shift + entry.start
}

export function endOf({ base }: Holder, entry: Entry): number {
  return base + entry.shift + entry.end
}

/** The column at which the entries of a block map or list stand. */
export function columnOf(draft: Draft, holder: Holder): number {
  const [first] = holder.node.entries
  return first ? columnAt(draft.text, startOf(holder, first)) : 0
}

const FALLBACK: Style = { step: 2, listStep: 2 }
const styles = new WeakMap<YamlDocument, Style>()

/** How a map or list lays out what is inside its entries; as the whole text does where it has no example. */
export function styleIn(draft: Draft, holder: Holder | undefined): Style {
  const { document } = draft
  const known = styles.get(document) ?? {
    ...FALLBACK,
    ...(document.root && exampleIn(draft, { node: document.root, base: 0 }, 4)),
  }
  styles.set(document, known)
  const quote = holder && keyQuoteIn(holder)
  const own = holder && exampleIn(draft, holder, 0)
  return { ...known, ...own, ...(quote && { keyQuote: quote }), isTight: draft.isTight }
}

function keyQuoteIn({ node }: Holder): 'single' | 'double' | undefined {
  for (const { key } of node.entries) {
    if (key?.kind === 'scalar' && (key.style === 'single' || key.style === 'double')) return key.style
  }
  return undefined
}

/** The first indentations found in a collection, looking `depth` levels down. */
function exampleIn(draft: Draft, holder: Holder, depth: number): Partial<Style> {
  let style: Partial<Style> = {}
  for (const entry of holder.node.entries.slice(0, 20)) {
    const { value } = entry
    if ((value.kind !== 'map' && value.kind !== 'list') || value.flow) continue
    const inner = { node: value, base: holder.base + entry.shift }
    if (!entry.key) {
      if (depth > 0) style = { ...exampleIn(draft, inner, depth - 1), ...style }
      continue
    }
    const deeper = columnOf(draft, inner) - columnAt(draft.text, startOf(holder, entry))
    const here = value.kind === 'map' ? { step: deeper } : { listStep: deeper }
    const below = depth > 0 ? exampleIn(draft, inner, depth - 1) : {}
    style = { ...below, ...here, ...style }
    if (style.step !== undefined && style.listStep !== undefined) break
  }
  return style
}
