import type { GraphEdge } from '../../model/graph.ts'
import type { NodeId, NodeKind } from '../../model/node.ts'
import type { SceneProject } from './scene.ts'

/** More than this nobody listens to. */
const MOST_CONNECTIONS = 60

/** What a picture shows, in words: for whoever does not see it. */
export function describeScene(scene: readonly SceneProject[]): string {
  const edges = scene.flatMap((project) => project.edges)
  const told = edges.slice(0, MOST_CONNECTIONS).map(({ edge }) => `${sentence(edge)}.`)
  const rest = edges.length - told.length
  return [
    ...scene.map(({ project, nodes }) => {
      const counts = KINDS.map((kind) => counted(nodes.filter(({ node }) => node.kind === kind).length, kind))
      return `Project ${project.name}: ${counts.filter((count) => count !== '').join(', ') || 'empty'}.`
    }),
    ...told,
    ...(rest > 0 ? [`And ${counted(rest, 'more connection')}.`] : []),
  ].join(' ')
}

const KINDS: readonly NodeKind[] = ['route', 'application', 'worker', 'service']

function counted(count: number, what: string): string {
  return count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'}`
}

function sentence({ kind, source, target, targetName, label }: GraphEdge): string {
  const from = named(source)
  const to = target === undefined ? `${targetName}, which does not exist` : named(target)
  switch (kind) {
    case 'relationship':
      return `${from} has the relationship ${label} to ${to}`
    case 'upstream':
      return `${from} leads to ${to}`
    case 'redirect':
      return `${from}${label && ` at ${label}`} redirects to ${to}`
    case 'mount':
      return `${from} mounts ${label} from ${to}`
  }
}

function named(id: NodeId): string {
  return id.replace(':', ' ')
}
