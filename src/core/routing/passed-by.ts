import type { Tree } from '../base/tree.ts'
import { type GraphEdge, graphOf } from '../model/graph.ts'
import { type NodeId, nodeId } from '../model/node.ts'
import type { Hop, Trace } from './trace.ts'

/** What of the picture a request passes. */
export interface Passed {
  readonly nodes: ReadonlySet<NodeId>
  readonly edges: ReadonlySet<string>
}

/** The nodes and edges that a request comes through, and those that it may reach from where it is answered. */
export function passedBy(configuration: Tree, { hops, outcome }: Trace): Passed {
  const route = 'route' in outcome ? outcome.route : undefined
  const isWay = (edge: GraphEdge) =>
    hops.some((hop) => isOf(hop, edge)) ||
    (edge.kind === 'upstream' && route !== undefined && edge.source === routeId(route))
  const reaches = outcome.kind === 'served' ? outcome.reaches : []
  const passed = [...graphOf(configuration).edges.filter(isWay), ...reaches]
  return {
    nodes: new Set([
      ...hops.map((hop) => routeId(hop.route)),
      ...(route === undefined ? [] : [routeId(route)]),
      ...(outcome.kind === 'served' ? [nodeId({ kind: outcome.by, name: outcome.name })] : []),
      ...passed.flatMap(({ source, target }) => (target === undefined ? [source] : [source, target])),
    ]),
    edges: new Set(passed.map(({ id }) => id)),
  }
}

function isOf({ kind, route, from = '' }: Hop, edge: GraphEdge): boolean {
  return (
    kind !== 'to-https' && edge.kind === 'redirect' && edge.source === routeId(route) && edge.label === from
  )
}

function routeId(route: string): NodeId {
  return nodeId({ kind: 'route', name: route })
}
