import type { ProjectId } from '../../core/model/design.ts'
import type { NodeId } from '../../core/model/node.ts'

/** A node or an edge of one project of the design: the project's id, a slash, the id inside it. */
export type NodeKey = `${ProjectId}/${NodeId}`
export type EdgeKey = `${ProjectId}/${string}`
/** The frame of a project: a key without anything inside the project. */
export type FrameKey = `${ProjectId}/`

export interface Selection {
  readonly nodes: readonly NodeKey[]
  readonly edges: readonly EdgeKey[]
}

export const NOTHING_SELECTED: Selection = { nodes: [], edges: [] }

export function nodeKey(project: ProjectId, id: NodeId): NodeKey {
  return `${project}/${id}`
}

export function edgeKey(project: ProjectId, id: string): EdgeKey {
  return `${project}/${id}`
}

export function frameKey(project: ProjectId): FrameKey {
  return `${project}/`
}

/** Routes end with a slash too: a frame's key has none before its last. */
export function isFrameKey(key: string): key is FrameKey {
  return key.indexOf('/') === key.length - 1
}

/** Project and inner id of a key: project ids have no slash. */
export function splitNodeKey(key: NodeKey): { project: ProjectId; id: NodeId } {
  const slash = key.indexOf('/')
  // A NodeKey is made by nodeKey alone, so what follows the slash is a NodeId.
  return { project: key.slice(0, slash), id: key.slice(slash + 1) as NodeId }
}

export function splitEdgeKey(key: EdgeKey): { project: ProjectId; id: string } {
  const slash = key.indexOf('/')
  return { project: key.slice(0, slash), id: key.slice(slash + 1) }
}
