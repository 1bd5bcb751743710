import { get, isTree, stringAt, type Value } from '../../../base/tree.ts'
import { imageOf, parseType } from '../../../catalog/catalog.ts'
import { parseRouteKey } from '../../../model/route-key.ts'
import type { Section } from '../../../model/sections.ts'

/** The section that an entry at the top of a file belongs into, as in files of Fixed, which have none. */
export function sectionFor(key: string, value: Value): Section | undefined {
  if (parseRouteKey(key) || key.includes('{default}') || key.includes('{all}')) return 'routes'
  if (!isTree(value)) return undefined
  const { image } = parseType((stringAt(value, 'type') ?? '').toLowerCase())
  if (image === 'composable') return 'applications'
  const kind = imageOf(image)?.kind
  if (kind !== undefined) return kind === 'runtime' ? 'applications' : 'services'
  return OF_APPLICATIONS.filter((known) => isTree(get(value, known))).length > 1 ? 'applications' : undefined
}

/** Keys that nothing but an application has, each of them a map. */
const OF_APPLICATIONS = [
  'crons',
  'dependencies',
  'hooks',
  'mounts',
  'relationships',
  'source',
  'web',
  'workers',
]
