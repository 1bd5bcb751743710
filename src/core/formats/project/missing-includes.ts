import type { Path } from '../../base/path.ts'
import type { Files } from '../../model/files.ts'
import type { Notice, Place } from '../format.ts'
import type { Include } from '../includes.ts'

/** What is said of included files that are not there. Those that are no text are never among the files of a project. */
export function missingIncludes(
  includes: readonly Include[],
  files: Files,
  placeOf: (path: Path) => Place | undefined,
): readonly Notice[] {
  const isThere = (path: string) => Object.hasOwn(files, path)
  return includes
    .filter(({ type, candidates }) => type !== 'binary' && !candidates.some(isThere))
    .flatMap(({ at, path, candidates }): Notice[] => {
      const place = placeOf(at)
      if (!place) return []
      const where = candidates.length === 0 ? 'outside the project' : `at ${candidates.join(', ')}`
      const message = `The included file "${path}" is missing; it was looked for ${where}. Add it, or correct the path.`
      return [{ code: 'missing-include', ...(place.value ?? place.entry), message, path: at }]
    })
}
