import type { Path } from '../base/path.ts'
import { get, isTree, stringAt, type Tree, type Value } from '../base/tree.ts'
import { draftApplication, draftRoute, draftService, type EdgeDraft } from './edge-drafts.ts'
import { type NodeId, type NodeKind, nodeId, workerName } from './node.ts'
import { containerKind } from './node-path.ts'
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
  const add = (kind: NodeKind, name: string, entry: Value) => {
    const part = partOf(kind, name, entry)
    nodes.push(...part.nodes)
    edges.push(...edgesOf(configuration, part))
  }
  for (const [key, route] of routesOf(configuration)) add('route', key, route)
  for (const [name, application] of applicationsOf(configuration)) add('application', name, application)
  for (const [name, service] of servicesOf(configuration)) add('service', name, service)
  return { nodes, edges }
}

/** What one entry contributes to the graph. */
interface Part {
  readonly kind: NodeKind
  readonly name: string
  readonly nodes: readonly GraphNode[]
  readonly drafts: readonly EdgeDraft[]
  /** As they were last looked up, among which routes. */
  lookedUp?: { readonly edges: readonly GraphEdge[]; readonly routes: Value | undefined }
}

/** By entry, of which a few names are kept: an alias of YAML may put one entry under several. */
const parts = new WeakMap<object, Part[]>()
const MOST_NAMES = 8

function partOf(kind: NodeKind, name: string, entry: Value): Part {
  if (!isTree(entry)) return readPart(kind, name, entry)
  const ofEntry = parts.get(entry) ?? []
  const known = ofEntry.find((part) => part.name === name && part.kind === kind)
  if (known) return known
  const part = readPart(kind, name, entry)
  parts.set(entry, [...ofEntry.slice(1 - MOST_NAMES), part])
  return part
}

function readPart(kind: NodeKind, name: string, entry: Value): Part {
  if (kind === 'route') {
    return { kind, name, nodes: [node(kind, name, ['routes', name])], drafts: draftRoute(name, entry) }
  }
  const type = stringAt(entry, 'type')
  if (kind === 'service') {
    return {
      kind,
      name,
      nodes: [node(kind, name, ['services', name], type)],
      drafts: draftService(name, entry),
    }
  }
  const path = ['applications', name]
  const workers = workersOf(entry).map(([worker]) =>
    node('worker', workerName(name, worker), [...path, 'workers', worker], type),
  )
  return {
    kind,
    name,
    nodes: [node(kind, name, path, type), ...workers],
    drafts: draftApplication(name, entry),
  }
}

function node(kind: NodeKind, name: string, path: Path, type?: string): GraphNode {
  return { id: nodeId({ kind, name }), kind, name, path, ...(type !== undefined && { type }) }
}

function edgesOf(configuration: Tree, part: Part): readonly GraphEdge[] {
  const routes = get(configuration, 'routes')
  const { drafts, name, lookedUp } = part
  const isRight = (draft: EdgeDraft, at: number) =>
    lookedUp !== undefined &&
    isStillRight(configuration, draft, lookedUp.routes === routes, lookedUp.edges[at])
  if (lookedUp && drafts.every(isRight)) return lookedUp.edges
  const known = new Map(lookedUp?.edges.map((edge) => [edge.id, edge]))
  const edges = drafts.flatMap((draft) => lookUp(configuration, draft, name, known.get(draft.id)) ?? [])
  part.lookedUp = { edges, routes }
  return edges
}

/** References to containers come before redirects: the edge of one has the same place as its draft. */
function isStillRight(
  configuration: Tree,
  draft: EdgeDraft,
  isSameRoutes: boolean,
  last: GraphEdge | undefined,
): boolean {
  if (draft.kind === 'redirect') return isSameRoutes
  const kind = containerKind(configuration, draft.targetName)
  return kind === undefined ? last?.target === undefined : last?.target?.startsWith(kind) === true
}

function lookUp(
  configuration: Tree,
  draft: EdgeDraft,
  name: string,
  known: GraphEdge | undefined,
): GraphEdge | undefined {
  const target = targetOf(configuration, draft, name)
  const isOwnPath = draft.kind === 'redirect' && draft.label !== '' && target === draft.source
  if (target === 'outside' || isOwnPath) return undefined
  if (known && (known.target ?? 'nothing') === target) return known
  return target === 'nothing' ? draft : { ...draft, target }
}
