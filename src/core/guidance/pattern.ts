import type { Path } from '../base/path.ts'
import type { GraphEdge, GraphNode } from '../model/graph.ts'
import type { NodeId } from '../model/node.ts'
import type { SiteSignals } from '../rules/shared/sites/site-signals.ts'
import type { Topology } from './topology.ts'

export type PatternId =
  | 'app-worker'
  | 'cache-proxy'
  | 'cluster'
  | 'headless'
  | 'internal-service-app'
  | 'microservices-clustered'
  | 'monolith'
  | 'multi-site'
  | 'polyglot'
  | 'several-clusters'
  | 'user-admin'

/** What in a design shows something, in a sentence and to be marked. */
export interface Evidence {
  readonly text: string
  readonly nodes: readonly NodeId[]
  /** Edges by their id. */
  readonly edges: readonly string[]
  /** The entries of the configuration that say it. */
  readonly paths: readonly Path[]
}

/** What a pattern is looked for in. */
export interface Sight {
  readonly topology: Topology
  readonly sites: readonly SiteSignals[]
}

/** A way of building projects that has a name. */
export interface Pattern {
  readonly id: PatternId
  readonly title: string
  /** What it is and what to mind, in two or three sentences. */
  readonly meaning: string
  /** Path of the page on docs.upsun.com. */
  readonly page: string
  /** What shows it, each with a sentence; nothing where the design does not have it. */
  readonly find: (sight: Sight) => readonly Evidence[]
}

/** Evidence from nodes and edges as the graph has them, each once. */
export function evidence(text: string, parts: readonly (GraphNode | GraphEdge)[]): Evidence {
  const isEdge = (part: GraphNode | GraphEdge): part is GraphEdge => 'source' in part
  const once = [...new Set(parts)]
  const edges = once.filter(isEdge)
  const ends = edges.flatMap(({ source, target }) => (target ? [source, target] : [source]))
  const nodes = once.flatMap((part) => (isEdge(part) ? [] : [part.id]))
  return {
    text,
    nodes: [...new Set([...nodes, ...ends])],
    edges: edges.map(({ id }) => id),
    paths: once.map(({ path }) => path),
  }
}
