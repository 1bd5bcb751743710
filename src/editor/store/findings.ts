import { groupBy } from '../../core/base/group-by.ts'
import type { Path } from '../../core/base/path.ts'
import type { ProjectId } from '../../core/model/design.ts'
import type { GraphEdge } from '../../core/model/graph.ts'
import { nodeId } from '../../core/model/node.ts'
import { nodeAt } from '../../core/model/node-at.ts'
import type { Finding } from '../../core/rules/rule.ts'
import type { Circumstances } from '../../core/rules/run-rules.ts'
import { type EdgeKey, edgeKey, type NodeKey, nodeKey } from './selection.ts'

/** The findings of a design, and which node and edge each is shown on: hints are told in the list alone. */
export interface Findings {
  readonly all: readonly Finding[]
  readonly byNode: ReadonlyMap<NodeKey, readonly Finding[]>
  readonly byEdge: ReadonlyMap<EdgeKey, readonly Finding[]>
  /** How many were left out because someone decided to live with them. */
  readonly silenced: number
  /** What was known of each project beside its files. */
  readonly circumstances: Readonly<Record<ProjectId, Circumstances>>
}

export const NO_FINDINGS: Findings = {
  all: [],
  byNode: new Map(),
  byEdge: new Map(),
  silenced: 0,
  circumstances: {},
}

interface Checked {
  readonly project: ProjectId
  readonly findings: readonly Finding[]
  readonly edges: readonly GraphEdge[]
  readonly silenced: number
  readonly circumstances: Circumstances
}

/** Puts findings on nodes and edges. Lists that are the same as before are the same objects: nodes are not drawn again. */
export function placeFindings(checked: readonly Checked[], previous: Findings): Findings {
  const byNode = new Map<NodeKey, Finding[]>()
  const byEdge = new Map<EdgeKey, Finding[]>()
  for (const { project, findings, edges } of checked) {
    const edgesByEntry = groupBy(edges, ({ path }) => keyOf(path))
    for (const finding of findings) {
      if (finding.severity === 'info') continue
      const places = [finding.at, ...(finding.also ?? [])]
      const nodes = new Set(places.flatMap((at) => nodeAt(at) ?? []).map(nodeId))
      for (const node of nodes) push(byNode, nodeKey(project, node), finding)
      const held = new Set(places.flatMap((at) => edgesHolding(at, edgesByEntry)))
      for (const edge of held) push(byEdge, edgeKey(project, edge.id), finding)
    }
  }
  return {
    all: checked.flatMap(({ findings }) => findings),
    byNode: reuse(byNode, previous.byNode),
    byEdge: reuse(byEdge, previous.byEdge),
    silenced: checked.reduce((sum, { silenced }) => sum + silenced, 0),
    circumstances: Object.fromEntries(checked.map(({ project, circumstances }) => [project, circumstances])),
  }
}

function edgesHolding(at: Path, edges: ReadonlyMap<string, readonly GraphEdge[]>): readonly GraphEdge[] {
  for (let length = at.length; length > 2; length--) {
    const found = edges.get(keyOf(at.slice(0, length)))
    if (found) return found
  }
  return []
}

function keyOf(path: Path): string {
  return path.join('\0')
}

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key)
  if (list) list.push(item)
  else map.set(key, [item])
}

function reuse<Key>(
  next: ReadonlyMap<Key, readonly Finding[]>,
  previous: ReadonlyMap<Key, readonly Finding[]>,
): ReadonlyMap<Key, readonly Finding[]> {
  return new Map(
    [...next].map(([key, list]) => {
      const before = previous.get(key)
      const isSame = before?.length === list.length && before.every((finding, at) => finding === list[at])
      return [key, isSame && before ? before : list]
    }),
  )
}
