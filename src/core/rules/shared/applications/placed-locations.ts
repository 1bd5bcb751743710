import type { Path } from '../../../base/path.ts'
import { entriesOf, get, type Value } from '../../../base/tree.ts'
import type { Entry } from '../../rule.ts'
import { isIgnored } from '../faults/values-at.ts'

export interface PlacedLocation {
  /** The path that it answers, as written. */
  readonly name: string
  readonly value: Value
  readonly path: Path
}

/** The locations of an application, also those whose key the platform ignores. */
export function locationsOf({ name: application, value, path }: Entry): readonly PlacedLocation[] {
  if (isIgnored(application)) return []
  return entriesOf(get(get(value, 'web'), 'locations')).map(([name, location]) => {
    return { name, value: location, path: [...path, 'web', 'locations', name] }
  })
}

/** Whether a path has none of the signs that mean something else in an address or an expression. */
export function isPlain(path: string): boolean {
  return !/[\^#?<>[\]{}\\|"` ]/.test(path)
}

/** Whether a path has a segment that leads nowhere or elsewhere; one slash at the end is no segment. */
export function hasOddSegment(path: string): boolean {
  return /^\.{0,2}(\/|$)|\/\.{0,2}\/|\/\.{1,2}$/.test(path)
}
