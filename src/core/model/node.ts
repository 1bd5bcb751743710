/** What a container or route is to the platform. A project is drawn too, as the frame around its nodes. */
export type NodeKind = 'route' | 'application' | 'worker' | 'service'

/** Which node of a project: a worker is called `<application>--<worker>`, a route by its key. */
export interface NodeRef {
  readonly kind: NodeKind
  readonly name: string
}

/** One text for a node: the key of layouts, selections and links. */
export type NodeId = `${NodeKind}:${string}`

export function nodeId({ kind, name }: NodeRef): NodeId {
  return `${kind}:${name}`
}

export function nodeRef(id: NodeId): NodeRef {
  const colon = id.indexOf(':')
  // A NodeId is made by nodeId alone: what stands before the colon is a kind.
  return { kind: id.slice(0, colon) as NodeKind, name: id.slice(colon + 1) }
}

/** What stands between the names of an application and its worker. */
export const WORKER_JOINT = '--'

export function workerName(application: string, worker: string): string {
  return `${application}${WORKER_JOINT}${worker}`
}
