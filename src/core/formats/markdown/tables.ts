import { groupBy } from '../../base/group-by.ts'
import { markdownCode, markdownTable, markdownText } from '../../base/markdown.ts'
import { get, stringAt, type Tree, type Value } from '../../base/tree.ts'
import { endpointsOf } from '../../catalog/endpoints.ts'
import { lifecycleOf } from '../../catalog/lifecycle.ts'
import { variablesOf } from '../../catalog/variables.ts'
import type { Graph, GraphEdge, GraphNode } from '../../model/graph.ts'
import { type NodeRef, nodeRef } from '../../model/node.ts'
import { entryOf } from '../../model/node-path.ts'
import { typeWords } from '../picture/node-words.ts'

const NOTHING = '—'

export function applicationsTable(configuration: Tree, graph: Graph, today: string): string[] {
  const workersBy = groupBy(ofKind(graph, 'worker'), ({ path }) => path[1])
  return markdownTable(
    ['Application', 'Type', 'Root', 'Workers'],
    ofKind(graph, 'application').map((node) => {
      const workers = workersBy.get(node.name) ?? []
      return [
        markdownCode(node.name),
        typeCell(node, today),
        codeOr(rootOf(entryOf(configuration, node))),
        workers.map(({ path }) => markdownCode(String(path.at(-1)))).join(', ') || NOTHING,
      ]
    }),
  )
}

export function servicesTable(graph: Graph, today: string): string[] {
  const edgesTo = groupBy(graph.edges, ({ target }) => target)
  return markdownTable(
    ['Service', 'Type', 'Used by'],
    ofKind(graph, 'service').map((node) => {
      const users = (edgesTo.get(node.id) ?? []).map(({ source }) => nodeRef(source).name)
      return [
        markdownCode(node.name),
        typeCell(node, today),
        [...new Set(users)].map(markdownCode).join(', ') || NOTHING,
      ]
    }),
  )
}

export function routesTable(configuration: Tree, graph: Graph): string[] {
  const edgesFrom = groupBy(graph.edges, ({ source }) => source)
  return markdownTable(
    ['Route', 'Type', 'Leads to'],
    ofKind(graph, 'route').map((node) => {
      const entry = entryOf(configuration, node) ?? null
      const edges = edgesFrom.get(node.id) ?? []
      // What leads out of the project is no edge.
      const to = stringAt(entry, 'to')
      const led = edges.map(routeTarget)
      const isTold = to === undefined || edges.some(({ kind, label }) => kind === 'redirect' && label === '')
      return [
        markdownCode(node.name),
        markdownText(stringAt(entry, 'type') ?? '') || NOTHING,
        [...led, ...(isTold ? [] : [markdownCode(to)])].join(', ') || NOTHING,
      ]
    }),
  )
}

function routeTarget({ kind, label, targetName, endpoint }: GraphEdge): string {
  if (kind === 'upstream')
    return markdownCode(endpoint === undefined ? targetName : `${targetName}:${endpoint}`)
  return label === '' ? markdownCode(targetName) : `${markdownCode(label)} to ${markdownCode(targetName)}`
}

export function relationshipsTable(configuration: Tree, graph: Graph): string[] {
  return markdownTable(
    ['From', 'Relationship', 'To', 'Endpoint', 'Environment variables'],
    graph.edges
      .filter(({ kind }) => kind === 'relationship')
      .map((edge) => {
        const endpoint = endpointAt(configuration, edge)
        const variables = endpoint ? variablesOf(edge.label, endpoint) : []
        const name = endpoint?.name ?? edge.endpoint
        return [
          markdownCode(nodeRef(edge.source).name) + (edge.inherited ? ' (inherited)' : ''),
          markdownCode(edge.label),
          markdownCode(edge.targetName) + (edge.target === undefined ? ' (does not exist)' : ''),
          codeOr(name),
          variables.map(markdownCode).join(', ') || NOTHING,
        ]
      }),
  )
}

/** The endpoint that a relationship reaches; undefined where it reaches none that is known. */
function endpointAt(configuration: Tree, { target, endpoint }: GraphEdge) {
  const ref: NodeRef | undefined = target && nodeRef(target)
  if (!ref || (ref.kind !== 'application' && ref.kind !== 'service')) return undefined
  return endpointsOf(ref.kind, entryOf(configuration, ref) ?? null).find(({ name, default: isDefault }) =>
    endpoint === undefined ? isDefault : name === endpoint,
  )
}

function ofKind(graph: Graph, kind: NodeRef['kind']): readonly GraphNode[] {
  return graph.nodes.filter((node) => node.kind === kind)
}

function typeCell({ type = '' }: GraphNode, today: string): string {
  const lifecycle = lifecycleOf(type, today)
  return markdownText(typeWords(type)) + (lifecycle ? `, **${lifecycle}**` : '')
}

function rootOf(application: Value | undefined): string | undefined {
  return stringAt(get(application, 'source'), 'root')
}

function codeOr(text: string | undefined): string {
  return text === undefined ? NOTHING : markdownCode(text) || NOTHING
}
