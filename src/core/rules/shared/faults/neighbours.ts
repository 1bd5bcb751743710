import type { EntryKind } from '../../rule.ts'
import { rootSpot, type Spot } from '../../spots.ts'

/** The key of a map further up that a key belongs beside: of several, the one deepest inside. */
export function neighbourOf(kind: EntryKind, place: string, key: string): string | undefined {
  const [, ...steps] = place.split('/')
  let spot: Spot | undefined = rootSpot(kind, 'flex')
  let neighbour: string | undefined
  for (const step of steps) {
    if (spot?.fields?.has(key) && step !== key) neighbour = step
    spot = step === '*' ? spot?.item : spot?.fields?.get(step)
  }
  return neighbour
}
