import type { NodeKind } from '../../core/model/node.ts'
import type { NodeKey } from './selection.ts'

export interface ChoiceOption {
  readonly id: string
  readonly label: string
  /** The label is what something is called, not a name in the files. */
  readonly isTitle?: true
  readonly detail?: string
  readonly kind: NodeKind
  /** Type of the image whose logo stands beside it. */
  readonly image?: string
  /** Why it cannot be chosen: shown beside it. */
  readonly refusal?: string
}

/** A question with a list of answers, asked on the canvas. */
export interface Choice {
  readonly title: string
  readonly options: readonly ChoiceOption[]
  /** Where it appears: beside a node, or at a point of the page; in the middle of the canvas when absent. */
  readonly at?: { readonly node: NodeKey } | { readonly x: number; readonly y: number }
  readonly pick: (id: string) => void
}
