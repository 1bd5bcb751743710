import { type NodeId, nodeRef } from '../../model/node.ts'
import type { Topology } from '../topology.ts'

/** The routes that lead to some applications, and those that redirect to one of these. */
export function routesTo({ applications, graph }: Topology, names: ReadonlySet<string>): ReadonlySet<string> {
  const kept = new Set<NodeId>(
    applications
      .filter(({ name }) => names.has(name))
      .flatMap(({ routes }) => routes.map(({ route }) => route.id)),
  )
  const answering = new Set(graph.edges.filter(({ kind }) => kind === 'upstream').map(({ source }) => source))
  const redirects = graph.edges.filter(({ kind, source }) => kind === 'redirect' && !answering.has(source))
  for (const id of kept) {
    for (const { source, target } of redirects) if (target === id) kept.add(source)
  }
  return new Set([...kept].map((id) => nodeRef(id).name))
}
