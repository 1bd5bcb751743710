import type { Path } from '../../../base/path.ts'
import type { PlacedReference } from '../../../model/edits/references-to.ts'

/** Where a reference is written in the configuration. */
export function placeOf({ section, entry, path }: PlacedReference): Path {
  return [section, entry, ...path]
}
