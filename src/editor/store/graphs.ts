import type { Tree } from '../../core/base/tree.ts'
import { type Graph, graphOf } from '../../core/model/graph.ts'

const graphs = new WeakMap<Tree, Graph>()

/** The graph of a configuration, computed once while that configuration is the present one. */
export function graphFor(configuration: Tree): Graph {
  const known = graphs.get(configuration)
  if (known) return known
  const graph = graphOf(configuration)
  graphs.set(configuration, graph)
  return graph
}
