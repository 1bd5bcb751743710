import { isTree } from '../../base/tree.ts'
import { isSection } from '../../model/sections.ts'
import type { Notice } from '../format.ts'
import { placeInState } from './place.ts'
import { currentPart, type FileState, type ReadFiles } from './state.ts'

export function noticesOf(read: ReadFiles): readonly Notice[] {
  return [...read.flatMap(scalarNotices), ...duplicateNotices(read)]
}

function scalarNotices({ path, document }: FileState): Notice[] {
  return (document?.suspects ?? []).map(({ start, end }) => {
    const source = document?.text.slice(start, end) ?? ''
    const message = `Older YAML (1.1) does not read ${source} as this tool does. Put it in quotes if text is meant.`
    return { code: 'yaml-1.1-scalar', file: path, start, end, message }
  })
}

function duplicateNotices(read: ReadFiles): Notice[] {
  const seen = new Map<string, string>()
  if (read.length < 2) return []
  return read.flatMap((state) => {
    const { path: file } = state
    return namesIn(currentPart(state)?.value).flatMap((path): Notice[] => {
      const id = JSON.stringify(path)
      const first = seen.get(id)
      seen.set(id, file)
      if (first === undefined) return []
      const place = placeInState(state, path)
      const { start, end } = place?.key ?? { start: 0, end: 0 }
      const message = `"${path[path.length - 1]}" is also defined in ${first}. The one here wins; remove or rename one of them.`
      return [{ code: 'duplicate-across-files', file, start, end, message, path, other: first }]
    })
  })
}

/** What must have one definition: the names in sections, and every other top-level key. */
function namesIn(value: unknown): string[][] {
  if (!isTree(value)) return []
  return Object.entries(value).flatMap(([key, section]) => {
    if (!isSection(key)) return [[key]]
    return isTree(section) ? Object.keys(section).map((name) => [key, name]) : []
  })
}
