import { versionOf } from '../../core/catalog/catalog.ts'

/** What someone should know of a version before building on it. */
export type Lifecycle = 'deprecated' | 'retired' | 'decommissioned' | 'past end of life'

/** Status of the version in a type, where there is something to say of it. */
export function lifecycleOf(type: string, today: string): Lifecycle | null {
  const version = versionOf(type)
  if (!version) return null
  if (version.status !== 'supported') return version.status
  return version.endOfLife !== undefined && version.endOfLife < today ? 'past end of life' : null
}
