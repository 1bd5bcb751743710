import type { Path } from '../../base/path.ts'
import type { Value } from '../../base/tree.ts'
import type { AliasNode, Fault, Node, Span } from './syntax.ts'

/** An anchor with what it stands for. `value` is absent while its node is still being read. */
export interface Anchored {
  readonly node: Node
  value?: Value
  size: number
}

/** Something wrong with one entry, while the rest of the text can be read. */
export interface Trouble extends Span {
  readonly code: 'duplicate-key' | 'unsupported-key'
  readonly message: string
  readonly path: Path
}

/** Where an anchor is defined. `base` is to be added to the offsets of its node. */
export interface Definition {
  readonly name: string
  readonly anchored: Anchored
  readonly base: number
  readonly path: Path
}

/** What a node says, and what it has to do with the anchors of its text. */
export interface Evaluation {
  readonly value: Value
  readonly size: number
  /** How many of the nodes came by alias or merge. */
  readonly expanded: number
  readonly troubles: readonly Trouble[]
  readonly definitions: readonly Definition[]
  readonly bindings: readonly (readonly [AliasNode, Anchored])[]
  /** The anchors it uses that are defined before it. */
  readonly needs: ReadonlyMap<string, Anchored>
}

/** Thrown where aliases or merges cannot be resolved: the whole text is given up. */
export class EvaluationError extends Error {
  readonly fault: Fault

  constructor(code: Fault['code'], { start, end }: Span, base: number, message: string) {
    super(message)
    this.fault = { code, message, start: start + base, end: end + base }
  }
}

/** The same definition or trouble, seen from what holds the piece it was found in. */
export function moved<Item extends Definition | Trouble>(item: Item, base: number, path: Path): Item {
  const whole = [...path, ...item.path]
  return 'base' in item
    ? { ...item, base: item.base + base, path: whole }
    : { ...item, start: item.start + base, end: item.end + base, path: whole }
}
