import { imageOf, parseType } from '../../catalog/catalog.ts'
import { type Lifecycle, lifecycleOf } from '../../catalog/lifecycle.ts'
import type { GraphNode } from '../../model/graph.ts'

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
