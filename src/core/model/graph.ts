import type { Path } from '../base/path.ts'
import { isTree, stringAt, type Tree, type Value } from '../base/tree.ts'
import { draftApplication, draftRoute, draftService, type EdgeDraft } from './edge-drafts.ts'
import { type NodeId, type NodeKind, nodeId, workerName } from './node.ts'
import { applicationsOf, routesOf, servicesOf, workersOf } from './queries.ts'
import { targetOf } from './targets.ts'

export interface GraphNode {
  readonly id: NodeId
  readonly kind: NodeKind
  readonly name: string
  /** Where the node's entry is in the configuration. */
  readonly path: Path
  /** `type` as written; absent for routes, the application's own for workers. */
  readonly type?: string
}

export type EdgeKind = EdgeDraft['kind']

export interface GraphEdge extends EdgeDraft {
  /** Absent when what is named does not exist: a dangling reference. */
  readonly target?: NodeId
}

export interface Graph {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

/**
 * The topology of a configuration: a pure function of it, total on any tree. Nodes and edges of an entry that did not
 * change, and whose targets neither came nor went, are the same objects as before.
 */
export function graphOf(configuration: Tree): Graph {
  const nodes: GraphNode[] = []
  const edges: GraphEdge[] = []
  const add = (kind: NodeKind, name: string, value: Value) => {
    const part = partOf(kind, name, value)
    nodes.push(...part.nodes)
    edges.push(...lookUp(configuration, part, name))
  }
  for (const [key, route] of routesOf(configuration)) add('route', key, route)
  for (const [name, application] of applicationsOf(configuration)) add('application', name, application)
  for (const [name, service] of servicesOf(configuration)) add('service', name, service)
  return { nodes, edges }
}

/** What one entry contributes to the graph. */
interface Part {
  readonly nodes: readonly GraphNode[]
  readonly drafts: readonly EdgeDraft[]
  /** One for each draft, as it was last looked up. */
  edges: readonly GraphEdge[]
}

const parts = new WeakMap<object, Map<NodeId, Part>>()

function partOf(kind: NodeKind, name: string, value: Value): Part {
  if (!isTree(value)) return readPart(kind, name, value)
  const ofValue = parts.get(value) ?? new Map<NodeId, Part>()
  const id = nodeId({ kind, name })
  const part = ofValue.get(id) ?? readPart(kind, name, value)
  parts.set(value, ofValue.set(id, part))
  return part
}

function readPart(kind: NodeKind, name: string, value: Value): Part {
  if (kind === 'route') {
    return { nodes: [node(kind, name, ['routes', name])], drafts: draftRoute(name, value), edges: [] }
  }
  const type = stringAt(value, 'type')
  if (kind === 'service') {
    return {
      nodes: [node(kind, name, ['services', name], type)],
      drafts: draftService(name, value),
      edges: [],
    }
  }
  const path = ['applications', name]
  const workers = workersOf(value).map(([worker]) =>
    node('worker', workerName(name, worker), [...path, 'workers', worker], type),
  )
  return {
    nodes: [node('application', name, path, type), ...workers],
    drafts: draftApplication(name, value),
    edges: [],
  }
}

function node(kind: NodeKind, name: string, path: Path, type?: string): GraphNode {
  return { id: nodeId({ kind, name }), kind, name, path, ...(type !== undefined && { type }) }
}

function lookUp(configuration: Tree, part: Part, name: string): readonly GraphEdge[] {
  const edges: GraphEdge[] = []
  for (const draft of part.drafts) {
    const target = targetOf(configuration, draft, name)
    const isOwnPath = draft.kind === 'redirect' && draft.label !== '' && target === draft.source
    if (target === 'outside' || isOwnPath) continue
    edges.push(edgeTo(target, draft, part.edges[edges.length]))
  }
  part.edges = edges
  return edges
}

/** The edge as it was last time, if nothing about it changed. */
function edgeTo(target: NodeId | 'nothing', draft: EdgeDraft, known: GraphEdge | undefined): GraphEdge {
  if (known?.id === draft.id && (known.target ?? 'nothing') === target) return known
  return target === 'nothing' ? draft : { ...draft, target }
}
