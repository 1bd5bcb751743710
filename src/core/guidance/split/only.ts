import type { Tree } from '../../base/tree.ts'
import { removeNode } from '../../model/edits/remove-node.ts'
import { graphOf } from '../../model/graph.ts'
import { type NodeId, nodeId, nodeRef } from '../../model/node.ts'

/** A configuration with some of its applications and routes, the services they use, and nothing that names the rest. */
export function only(
  configuration: Tree,
  applications: ReadonlySet<string>,
  routes: ReadonlySet<string>,
): Tree {
  const { nodes } = graphOf(configuration)
  const unwanted = nodes.filter(
    ({ kind, name }) =>
      (kind === 'route' && !routes.has(name)) || (kind === 'application' && !applications.has(name)),
  )
  return withoutUnused(unwanted.reduce((tree, node) => removeNode(tree, node), configuration))
}

/** Without the services that nothing in the configuration leads to, directly or through another service. */
function withoutUnused(configuration: Tree): Tree {
  const { nodes, edges } = graphOf(configuration)
  const used = new Set<NodeId>(nodes.filter(({ kind }) => kind !== 'service').map(({ id }) => id))
  for (const id of used) {
    for (const edge of edges) if (edge.source === id && edge.target) used.add(edge.target)
  }
  const unused = nodes.filter(({ id }) => !used.has(id))
  return unused.reduce((tree, node) => removeNode(tree, node), configuration)
}

/** The routes that lead to some applications, and those that redirect to one of these. */
export function routesTo(configuration: Tree, applications: ReadonlySet<string>): ReadonlySet<string> {
  const { edges, nodes } = graphOf(configuration)
  const caches = new Set(nodes.filter(({ kind }) => kind === 'service').map(({ id }) => id))
  const kept = new Set<NodeId>([...applications].map((name) => nodeId({ kind: 'application', name })))
  const fronting = edges.filter(({ source, target }) => caches.has(source) && target && kept.has(target))
  for (const { source } of fronting) kept.add(source)
  for (const { kind, source, target } of edges) {
    if (kind === 'upstream' && target && kept.has(target)) kept.add(source)
  }
  for (let size = 0; size !== kept.size; ) {
    size = kept.size
    for (const { kind, source, target } of edges) {
      const isWhole =
        kind === 'redirect' && !edges.some((edge) => edge.kind === 'upstream' && edge.source === source)
      if (isWhole && target && kept.has(target)) kept.add(source)
    }
  }
  return new Set([...kept].map(nodeRef).flatMap(({ kind, name }) => (kind === 'route' ? [name] : [])))
}
