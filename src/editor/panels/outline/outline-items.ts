import { groupBy } from '../../../core/base/group-by.ts'
import type { Project } from '../../../core/model/design.ts'
import type { Graph, GraphEdge, GraphNode } from '../../../core/model/graph.ts'
import type { NodeKind } from '../../../core/model/node.ts'
import type { Finding } from '../../../core/rules/rule.ts'
import { type EdgeKey, edgeKey, type NodeKey, nodeKey } from '../../store/selection.ts'

/** One line of the outline, with those under it. */
export interface OutlineItem {
  readonly key: string
  readonly kind: NodeKind | 'project' | 'edge'
  /** What it is called for those who only hear it: `application api`. */
  readonly name: string
  readonly text: string
  readonly detail: string
  readonly findings: readonly Finding[]
  readonly node?: NodeKey
  readonly edge?: EdgeKey
  readonly children: readonly OutlineItem[]
}

interface Found {
  readonly byNode: ReadonlyMap<NodeKey, readonly Finding[]>
  readonly byEdge: ReadonlyMap<EdgeKey, readonly Finding[]>
}

const ORDER: readonly NodeKind[] = ['route', 'application', 'service']

/** A project as a tree: routes, applications with their workers, services, and under each what it leads to. */
export function outlineOf(project: Project, graph: Graph, findings: Found): OutlineItem {
  const outgoing = groupBy(graph.edges, ({ source }) => source)
  const workers = groupBy(
    graph.nodes.filter(({ kind }) => kind === 'worker'),
    ({ path }) => String(path[1]),
  )

  function edgeItem(edge: GraphEdge): OutlineItem {
    const key = edgeKey(project.id, edge.id)
    const target = edge.target ? edge.target.replace(':', ' ') : `${edge.targetName}, which does not exist`
    return {
      key: `edge ${key}`,
      kind: 'edge',
      name: `${edge.kind}${edge.label === '' ? '' : ` ${edge.label}`} to ${target}`,
      text: edge.label === '' ? edge.kind : edge.label,
      detail: `→ ${edge.targetName}`,
      findings: findings.byEdge.get(key) ?? NONE,
      edge: key,
      children: [],
    }
  }

  function nodeItem(node: GraphNode): OutlineItem {
    const key = nodeKey(project.id, node.id)
    const inside = node.kind === 'application' ? (workers.get(node.name) ?? []) : []
    return {
      key: `node ${key}`,
      kind: node.kind,
      name: `${node.kind} ${node.name}`,
      text: textOf(node),
      detail: node.kind === 'worker' || node.kind === 'route' ? '' : (node.type ?? ''),
      findings: findings.byNode.get(key) ?? NONE,
      node: key,
      children: [...inside.map(nodeItem), ...(outgoing.get(node.id) ?? []).map(edgeItem)],
    }
  }

  const top = ORDER.flatMap((kind) => graph.nodes.filter((node) => node.kind === kind))
  return {
    key: `project ${project.id}`,
    kind: 'project',
    name: `project ${project.name}`,
    text: project.name,
    detail: '',
    findings: NONE,
    children: top.map(nodeItem),
  }
}

const NONE: readonly Finding[] = []

/** One line that is shown now, with its depth from 1 and the line it belongs under. */
export interface OutlineRow {
  readonly item: OutlineItem
  readonly level: number
  readonly parent?: string
  readonly position: number
  readonly size: number
}

/** The lines that are shown while these are unfolded, from top to bottom. */
export function visibleRows(items: readonly OutlineItem[], isOpen: (key: string) => boolean): OutlineRow[] {
  const rows: OutlineRow[] = []
  const walk = (siblings: readonly OutlineItem[], level: number, parent?: string) => {
    for (const [at, item] of siblings.entries()) {
      rows.push({
        item,
        level,
        position: at + 1,
        size: siblings.length,
        ...(parent !== undefined && { parent }),
      })
      if (isOpen(item.key)) walk(item.children, level + 1, item.key)
    }
  }
  walk(items, 1)
  return rows
}

/** As on the canvas: without what is the same in most of them. */
function textOf({ kind, name, path }: GraphNode): string {
  return kind === 'route' ? name.replace(/^https:\/\//, '') : String(path.at(-1) ?? name)
}
