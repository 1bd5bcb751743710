import type { Path } from '../../../base/path.ts'
import { get, type Value } from '../../../base/tree.ts'
import { primaryRuntimeOf } from '../../../catalog/stack.ts'
import { locationsOf } from '../../../model/locations.ts'
import type { Entry } from '../../rule.ts'

export interface PlacedLocation {
  readonly location: string
  readonly value: Value
  readonly path: Path
}

/** The locations of an application whose files the platform runs as PHP: one with a server of its own decides itself. */
export function phpLocations({ value: application, path }: Entry): PlacedLocation[] {
  const web = get(application, 'web')
  const hasServer = get(get(web, 'commands'), 'start') !== undefined || get(web, 'upstream') !== undefined
  if (primaryRuntimeOf(application) !== 'php' || hasServer) return []
  return locationsOf(application).map(([location, value]) => ({
    location,
    value,
    path: [...path, 'web', 'locations', location],
  }))
}
