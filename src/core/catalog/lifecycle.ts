import { versionOf } from './catalog.ts'

/** What someone should know of a version before building on it. */
export type Lifecycle = 'deprecated' | 'retired' | 'decommissioned' | 'past end of life'

/** Status of the version in a type on a day, as `YYYY-MM-DD`, where there is something to say of it. */
export function lifecycleOf(type: string, today: string): Lifecycle | undefined {
  const version = versionOf(type)
  if (!version) return undefined
  if (version.status !== 'supported') return version.status
  return version.endOfLife !== undefined && version.endOfLife < today ? 'past end of life' : undefined
}
