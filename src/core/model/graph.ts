import type { Path } from '../base/path.ts'
import { get, isTree, stringAt, type Tree, type Value } from '../base/tree.ts'
import { draftApplication, draftRoute, draftService, type EdgeDraft } from './edge-drafts.ts'
import { type NameSet, nameSetOf } from './name-set.ts'
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
  const names = nameSetOf(configuration)
  const add = (kind: EntryKind, name: string, entry: Value) => {
    const part = partOf(kind, name, entry)
    nodes.push(...part.nodes)
    edges.push(...edgesOf(configuration, names, part))
  }
  for (const [key, route] of routesOf(configuration)) add('route', key, route)
  for (const [name, application] of applicationsOf(configuration)) add('application', name, application)
  for (const [name, service] of servicesOf(configuration)) add('service', name, service)
  return { nodes, edges }
}

/** Workers are part of their application's entry. */
type EntryKind = Exclude<NodeKind, 'worker'>

const DRAFT = { route: draftRoute, application: draftApplication, service: draftService }

/** What one entry contributes to the graph. */
interface Part {
  readonly kind: EntryKind
  readonly name: string
  readonly nodes: readonly GraphNode[]
  readonly drafts: readonly EdgeDraft[]
  readonly hasRedirects: boolean
  /** As they were last looked up, and among what. */
  lookedUp?: {
    readonly edges: readonly GraphEdge[]
    readonly names: NameSet
    readonly routes: Value | undefined
  }
}

/** By entry, of which a few names are kept: an alias of YAML may put one entry under several. */
const parts = new WeakMap<object, Part[]>()
const MOST_NAMES = 8

function partOf(kind: EntryKind, name: string, entry: Value): Part {
  if (!isTree(entry)) return readPart(kind, name, entry)
  const ofEntry = parts.get(entry) ?? []
  const known = ofEntry.find((part) => part.name === name && part.kind === kind)
  if (known) return known
  const part = readPart(kind, name, entry)
  parts.set(entry, [...ofEntry.slice(1 - MOST_NAMES), part])
  return part
}

function readPart(kind: EntryKind, name: string, entry: Value): Part {
  const drafts = DRAFT[kind](name, entry)
  const hasRedirects = drafts.some((draft) => draft.kind === 'redirect')
  return { kind, name, nodes: readNodes(kind, name, entry), drafts, hasRedirects }
}

function readNodes(kind: EntryKind, name: string, entry: Value): GraphNode[] {
  if (kind === 'route') return [node(kind, name, ['routes', name])]
  const type = stringAt(entry, 'type')
  if (kind === 'service') return [node(kind, name, ['services', name], type)]
  const path = ['applications', name]
  const workers = workersOf(entry).map(([worker]) =>
    node('worker', workerName(name, worker), [...path, 'workers', worker], type),
  )
  return [node(kind, name, path, type), ...workers]
}

function node(kind: NodeKind, name: string, path: Path, type?: string): GraphNode {
  return { id: nodeId({ kind, name }), kind, name, path, ...(type !== undefined && { type }) }
}

function edgesOf(configuration: Tree, names: NameSet, part: Part): readonly GraphEdge[] {
  const { drafts, lookedUp } = part
  const routes = get(configuration, 'routes')
  if (lookedUp?.names === names && (lookedUp.routes === routes || !part.hasRedirects)) return lookedUp.edges
  const known = new Map(lookedUp?.edges.map((edge) => [edge.id, edge]))
  const edges = drafts.flatMap((draft) => lookUp(configuration, draft, part.name, known.get(draft.id)) ?? [])
  part.lookedUp = { edges, names, routes }
  return edges
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
