import { valueAt } from '../../../core/base/path.ts'
import { stringAt, type Tree } from '../../../core/base/tree.ts'
import { endpointsOf } from '../../../core/catalog/endpoints.ts'
import { variablesOf } from '../../../core/catalog/variables.ts'
import type { GraphEdge } from '../../../core/model/graph.ts'
import { type NodeRef, nodeRef } from '../../../core/model/node.ts'
import { entryOf } from '../../../core/model/node-path.ts'
import { graphFor } from '../../store/graphs.ts'

/** What an edge means to whoever writes the code at its source. */
export interface EdgeFacts {
  readonly title: string
  readonly detail: string
  /** Environment variables that its source has at runtime. */
  readonly variables: readonly string[]
}

export function edgeFacts(configuration: Tree, id: string): EdgeFacts | null {
  const edge = graphFor(configuration).edges.find((each) => each.id === id)
  if (!edge) return null
  const target = edge.target && nodeRef(edge.target)
  const source = nodeRef(edge.source)
  if (!target) {
    return {
      title: `${edge.kind} to ${edge.targetName}`,
      detail: `There is no ${edge.targetName} in this project.`,
      variables: [],
    }
  }
  switch (edge.kind) {
    case 'relationship':
      return relationshipFacts(configuration, edge, source, target)
    case 'upstream':
      return {
        title: `Leads to ${target.name}`,
        detail: `endpoint ${edge.endpoint ?? 'default'}`,
        variables: [],
      }
    case 'redirect':
      return { title: `Redirects to ${edge.targetName}`, detail: edge.label, variables: [] }
    case 'mount':
      return {
        title: `Mount ${edge.label}`,
        detail: `${sourceOf(configuration, edge)} of ${target.name}${edge.inherited ? ', inherited' : ''}`,
        variables: [],
      }
  }
}

function relationshipFacts(
  configuration: Tree,
  edge: GraphEdge,
  source: NodeRef,
  target: NodeRef,
): EdgeFacts {
  const kind = target.kind === 'application' ? 'application' : 'service'
  const endpoints = endpointsOf(kind, entryOf(configuration, target) ?? null)
  const endpoint = endpoints.find(({ name, default: isDefault }) =>
    edge.endpoint === undefined ? isDefault : name === edge.endpoint,
  )
  const at = edge.endpoint ?? (endpoint ? `${endpoint.name}, the default` : 'the default')
  return {
    title: `${source.name} → ${target.name}`,
    detail: `relationship ${edge.label}, endpoint ${at}${edge.inherited ? ', inherited' : ''}`,
    variables: endpoint ? variablesOf(edge.label, endpoint) : [],
  }
}

function sourceOf(configuration: Tree, { path }: GraphEdge): string {
  return stringAt(valueAt(configuration, path), 'source') ?? 'storage'
}
