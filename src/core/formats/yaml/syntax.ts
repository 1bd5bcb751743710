/** A part of a text, in UTF-16 units. Nodes count from the start of the piece they were parsed from. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface Anchor extends Span {
  readonly name: string
}

export interface Tag extends Span {
  readonly text: string
}

/** Anchor and tag in front of a node: `&base !include`. */
export interface Props extends Span {
  readonly anchor?: Anchor
  readonly tag?: Tag
}

interface NodeBase extends Span {
  readonly props?: Props | undefined
}

export type ScalarStyle = 'empty' | 'plain' | 'single' | 'double' | 'literal' | 'folded'

export interface ScalarNode extends NodeBase {
  readonly kind: 'scalar'
  readonly style: ScalarStyle
  readonly value: null | boolean | number | string
  /** As written where the style is plain, else as decoded. */
  readonly source: string
  /** End of the header of a block scalar, `|-`. */
  readonly headEnd?: number
}

export interface AliasNode extends NodeBase {
  readonly kind: 'alias'
  readonly name: string
}

export interface MapNode extends NodeBase {
  readonly kind: 'map'
  readonly flow: boolean
  /** A single pair in a flow list that has no braces of its own: `[a: 1]`. */
  readonly bare?: boolean
  readonly entries: readonly Entry[]
}

export interface ListNode extends NodeBase {
  readonly kind: 'list'
  readonly flow: boolean
  readonly entries: readonly Entry[]
}

export type Node = ScalarNode | AliasNode | MapNode | ListNode

/** A pair of a map, or an item of a list (without a key). */
export interface Entry extends Span {
  /** What to add to the offsets of the entry to get those of what holds it: not 0 where a piece begins. */
  readonly shift: number
  readonly piece?: Piece
  readonly key?: Node
  /** Where `:` or `-` ends; absent in `{a, b}` and in flow lists. */
  readonly indicatorEnd?: number | undefined
  readonly value: Node
}

/** Why a text cannot be read. */
export interface Fault extends Span {
  readonly code: 'syntax' | 'root-not-a-map' | 'too-large'
  readonly message: string
}

/** A part of a text that was parsed by itself. */
export interface Piece {
  readonly text: string
  readonly root?: Node
  readonly fault?: Fault
  /** Whether it defines anchors or uses them: then its value depends on what stands before it. */
  readonly isLinked: boolean
  readonly suspects: readonly Span[]
}

export function isCollection(node: Node): node is MapNode | ListNode {
  return node.kind === 'map' || node.kind === 'list'
}

/** Where a node starts, its anchor and tag included. */
export function fullStart(node: Node): number {
  return node.props?.start ?? node.start
}

/** A plain `<<`, which merges the maps it is given. */
export function isMergeKey(key: Node | undefined): boolean {
  return key?.kind === 'scalar' && key.style === 'plain' && key.source === '<<' && !key.props?.tag
}
