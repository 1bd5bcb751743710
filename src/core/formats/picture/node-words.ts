import { imageOf, parseType, versionOf } from '../../catalog/catalog.ts'
import type { GraphNode } from '../../model/graph.ts'

/** What someone should know of a version before building on it. */
export type Lifecycle = 'deprecated' | 'retired' | 'decommissioned' | 'past end of life'

/** What a picture says of a node. */
export interface NodeWords {
  /** What is written large: a worker's own name, without its application's. */
  readonly label: string
  /** What it is, with its version. */
  readonly what: string
  readonly lifecycle: Lifecycle | undefined
}

/** The words on a node on a day, as `YYYY-MM-DD`. */
export function nodeWords({ kind, name, type = '', path }: GraphNode, today: string): NodeWords {
  const label = String(path.at(-1) ?? name)
  if (kind === 'route') return { label, what: 'Route', lifecycle: undefined }
  if (kind === 'worker') return { label, what: `Worker of ${String(path[1])}`, lifecycle: undefined }
  return { label, what: typeWords(type), lifecycle: lifecycleOf(type, today) }
}

/** A type in words, as `PostgreSQL 18`; as it is written where the image is unknown. */
export function typeWords(type: string): string {
  const { image, version = '' } = parseType(type)
  const title = imageOf(image)?.title
  return title === undefined ? type || 'No type yet' : `${title} ${version}`.trim()
}

/** Status of the version in a type, where there is something to say of it. */
export function lifecycleOf(type: string, today: string): Lifecycle | undefined {
  const version = versionOf(type)
  if (!version) return undefined
  if (version.status !== 'supported') return version.status
  return version.endOfLife !== undefined && version.endOfLife < today ? 'past end of life' : undefined
}
