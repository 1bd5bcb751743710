import { imageOf, parseType } from '../../core/catalog/catalog.ts'
import type { Positions } from '../../core/layout/lanes.ts'
import { NODE_SIZE } from '../../core/layout/sizes.ts'
import type { Position, ProjectId } from '../../core/model/design.ts'
import type { GraphNode } from '../../core/model/graph.ts'
import type { Finding, Severity } from '../../core/rules/rule.ts'
import { nodeKey } from '../store/selection.ts'
import type { TopologyData, TopologyNode } from './flow.ts'
import { handlesOf } from './handles.ts'
import { lifecycleOf } from './lifecycle.ts'

interface Context {
  readonly project: ProjectId
  readonly positions: Positions
  readonly origin: Position
  readonly stubs: ReadonlyMap<string, number>
  readonly today: string
}

/** One node as React Flow draws it, at a size known beforehand. */
export function nodeToFlow(
  node: GraphNode,
  { project, positions, origin, stubs, today }: Context,
  findings: readonly Finding[] | undefined,
  isSelected: boolean,
): TopologyNode {
  const { kind, name, id } = node
  const data = dataOf(node, project, findings ?? [], today, stubs.get(id) ?? 0)
  const size = NODE_SIZE[kind]
  return {
    id: nodeKey(project, id),
    type: kind,
    position: positions[id] ?? origin,
    ...size,
    measured: size,
    handles: handlesOf(kind, data.stubs),
    selected: isSelected,
    ariaLabel: `${kind} ${name}`,
    data,
  }
}

function dataOf(
  node: GraphNode,
  project: ProjectId,
  findings: readonly Finding[],
  today: string,
  stubs: number,
): TopologyData {
  const { kind, name, type = '', path } = node
  const { image, version = '' } = parseType(type)
  const known = imageOf(image)
  return {
    kind,
    name,
    project,
    label: kind === 'route' ? name.replace(/^https:\/\//, '') : String(path.at(-1) ?? name),
    owner: kind === 'worker' ? String(path[1]) : '',
    what: kind === 'route' ? 'Route' : (known?.title ?? (type || 'No type yet')),
    image,
    version: known ? version : '',
    lifecycle: lifecycleOf(type, today),
    opens: kind !== 'service' || known?.opens !== undefined,
    stubs,
    severity: worst(findings),
    findings: findings.length,
  }
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** The gravest severity of some findings. */
export function worst(findings: readonly Finding[]): Severity | null {
  return findings.reduce<Severity | null>(
    (gravest, { severity }) => (gravest && RANK[gravest] <= RANK[severity] ? gravest : severity),
    null,
  )
}
