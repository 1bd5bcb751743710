import type { Edge, Node } from '@xyflow/react'
import type { Lifecycle } from '../../core/catalog/lifecycle.ts'
import type { Course } from '../../core/layout/curve.ts'
import type { Flavour, ProjectId } from '../../core/model/design.ts'
import type { EdgeKind } from '../../core/model/graph.ts'
import type { NodeKind } from '../../core/model/node.ts'
import type { Severity } from '../../core/rules/rule.ts'

// React Flow wants index signatures, which type aliases have and interfaces have not.
export type TopologyData = {
  readonly kind: NodeKind
  readonly name: string
  readonly project: ProjectId
  /** What a rename begins with: a worker's name without its application's. */
  readonly ownName: string
  /** What is written large, as much of it as there is room for; an address without `https://`. */
  readonly label: string
  /** What it is, in words: image and version, or the type as written where that is unknown. */
  readonly what: string
  /** Type of the image, for its logo. */
  readonly image: string
  readonly lifecycle: Lifecycle | undefined
  /** Whether connections can start here. */
  readonly opens: boolean
  /** How many edges lead nowhere. */
  readonly stubs: number
  readonly severity: Severity | null
  readonly findings: number
}

export type FrameData = {
  readonly project: ProjectId
  readonly name: string
  readonly flavour: Flavour
  readonly isEmpty: boolean
}

export type TopologyNode = Node<TopologyData, NodeKind> & { readonly type: NodeKind }
export type FrameNode = Node<FrameData, 'project'> & { readonly type: 'project' }
export type CanvasNode = TopologyNode | FrameNode

export type ConnectionData = Pick<Course, keyof Course> & {
  readonly kind: EdgeKind
  readonly project: ProjectId
  readonly label: string
  readonly endpoint: string
  readonly isInherited: boolean
  readonly isDangling: boolean
  /** The part of the way at which the label is. */
  readonly part: number
  /** What there is room for there; selected, all of it is written. */
  readonly shownLabel: string
  readonly shownEndpoint: string
  /** What is written behind the end of a dangling edge. */
  readonly missing: string
  readonly severity: Severity | null
}

export type CanvasEdge = Edge<ConnectionData, 'connection'>

export interface Flow {
  readonly nodes: readonly CanvasNode[]
  readonly edges: readonly CanvasEdge[]
}

export const EMPTY_FLOW: Flow = { nodes: [], edges: [] }
