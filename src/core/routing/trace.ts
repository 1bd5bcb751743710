import type { GraphEdge } from '../model/graph.ts'

/** One answer that sends the visitor elsewhere. */
export interface Hop {
  readonly kind: 'to-https' | 'route' | 'path'
  /** The key of the route that answers. */
  readonly route: string
  /** The path that is redirected, where it is a single one. */
  readonly from?: string
  readonly code: number
  readonly to: string
}

/** Where a request ends. */
export type Outcome =
  | {
      readonly kind: 'served'
      readonly route: string
      readonly by: 'application' | 'service'
      readonly name: string
      /** The location of the application that the path belongs to. */
      readonly location?: string
      /** What the request may reach from there. */
      readonly reaches: readonly GraphEdge[]
    }
  | { readonly kind: 'proxied'; readonly route: string; readonly to: string }
  | { readonly kind: 'outside'; readonly url: string }
  | { readonly kind: 'loop'; readonly url: string }
  | { readonly kind: 'nothing'; readonly route?: string; readonly reason: string }

export interface Trace {
  readonly hops: readonly Hop[]
  readonly outcome: Outcome
  /** What is not sure about it, as sentences. */
  readonly notes: readonly string[]
}
