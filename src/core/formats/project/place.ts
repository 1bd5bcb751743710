import type { Path } from '../../base/path.ts'
import type { YamlDocument } from '../yaml/document.ts'
import { type EntryPlace, placeIn } from '../yaml/places.ts'
import { currentPart, type FileState } from './state.ts'

/** Where a file says what the configuration has at a path. */
export function placeInState(state: FileState, path: Path): EntryPlace | undefined {
  const { document } = state
  const part = currentPart(state)
  const inside = part?.inDocument(path)
  if (!document || !part || !inside) return undefined
  const place = inside.length === 0 ? wholeOf(document) : placeIn(document, inside)
  const nameAt = part.nameAt?.(path)
  const key = nameAt && placeIn(document, nameAt)?.value
  return place && key ? { ...place, key } : place
}

function wholeOf({ root }: YamlDocument): EntryPlace {
  const { start, end } = root ?? { start: 0, end: 0 }
  return { entry: { start, end }, ...(root && { value: { start, end } }) }
}
