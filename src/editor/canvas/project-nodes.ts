import { imageOf, parseType } from '../../core/catalog/catalog.ts'
import { lifecycleOf } from '../../core/catalog/lifecycle.ts'
import type { Positions } from '../../core/layout/lanes.ts'
import { NODE_SIZE } from '../../core/layout/sizes.ts'
import type { Position, ProjectId } from '../../core/model/design.ts'
import type { GraphNode } from '../../core/model/graph.ts'
import type { Finding, Severity } from '../../core/rules/rule.ts'
import { nodeKey } from '../store/selection.ts'
import type { TopologyData, TopologyNode } from './flow.ts'
import { handlesOf } from './handles.ts'
import { shorten } from './shorten.ts'

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
  const lifecycle = lifecycleOf(type, today)
  return {
    kind,
    name,
    project,
    ownName: kind === 'route' ? name : String(path.at(-1) ?? name),
    label: shorten(
      kind === 'route' ? name.replace(/^https:\/\//, '') : String(path.at(-1) ?? name),
      LONGEST_LABEL,
    ),
    what: whatOf(node, known && { title: known.title, version }, lifecycle !== undefined),
    image,
    lifecycle,
    opens: kind !== 'service' || known?.opens !== undefined,
    stubs,
    severity: worst(findings),
    findings: findings.length,
  }
}

/** As many characters of the typeface for names as a node is wide, when they are written small. */
const LONGEST_LABEL = 22
/** The same for the line below, alone and beside a badge. */
const LONGEST_LINE = { alone: 24, withBadge: 14 }

function whatOf(
  { kind, path, type = '' }: GraphNode,
  image: { readonly title: string; readonly version: string } | undefined,
  hasBadge: boolean,
): string {
  const longest = hasBadge ? LONGEST_LINE.withBadge : LONGEST_LINE.alone
  if (kind === 'route') return 'Route'
  if (kind === 'worker') return shorten(`Worker of ${path[1]}`, longest)
  if (!image) return shorten(type === '' ? 'No type yet' : type, longest)
  // The version is what tells two of a kind apart.
  return `${shorten(image.title, longest - image.version.length - 1)} ${image.version}`.trim()
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** The gravest severity of some findings. */
export function worst(findings: readonly Finding[]): Severity | null {
  return findings.reduce<Severity | null>(
    (gravest, { severity }) => (gravest && RANK[gravest] <= RANK[severity] ? gravest : severity),
    null,
  )
}
