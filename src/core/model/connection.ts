import type { NodeRef } from './node.ts'

/** What is to be written so that one node leads to another. */
export type ConnectionRequest =
  | {
      readonly kind: 'relationship'
      readonly from: NodeRef
      readonly to: NodeRef
      /** Numbered where the name is taken. */
      readonly name: string
      /** Absent where the default endpoint is meant. */
      readonly endpoint?: string
    }
  | { readonly kind: 'upstream'; readonly route: string; readonly to: NodeRef; readonly endpoint: string }
  | { readonly kind: 'redirect'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'mount'
      readonly from: NodeRef
      readonly service: string
      readonly path: string
      readonly source: 'service' | 'storage'
    }
