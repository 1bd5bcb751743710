import type { Flavour, ProjectId } from '../model/design.ts'
import { isInnerPath } from './file-path.ts'

/** Longer ids are not saved. */
const MAX_LENGTH = 100
const ROOTED = /^(?:flex|fixed)@(.*)$/s

/**
 * An id for the project in a folder of a repository, with a slash at its end, empty for the top. Whatever a design goes
 * through, its files find their way back. Undefined where the folder is too deep for one.
 */
export function rootedId(flavour: Flavour, root: string): ProjectId | undefined {
  // Ids have no slash.
  const id = `${flavour}@${encodeURIComponent(root.replaceAll(/\p{Surrogate}/gu, ''))}`
  return id.length <= MAX_LENGTH && rootOfId(id) === root ? id : undefined
}

/** The folder that an id names; undefined for any other id. Links come from anyone: it stays inside. */
export function rootOfId(id: ProjectId): string | undefined {
  const [, encoded] = ROOTED.exec(id) ?? []
  if (encoded === undefined) return undefined
  try {
    const root = decodeURIComponent(encoded)
    return root === '' || (root.endsWith('/') && isInnerPath(root.slice(0, -1))) ? root : undefined
  } catch {
    return undefined
  }
}
