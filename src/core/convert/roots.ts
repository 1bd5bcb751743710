import type { Path } from '../base/path.ts'
import { get, isTree, type Tree } from '../base/tree.ts'
import type { Tell } from './note.ts'
import { putBehind } from './trees.ts'

/** An application with its directory written down, where it was said by where its file is. */
export function withRoot(application: Tree, at: Path, root: string, tell: Tell): Tree {
  const source = get(application, 'source')
  if (source !== undefined && source !== null && !isTree(source)) return application
  if (get(source, 'root') !== undefined) return application
  tell('source-root', at, {
    message: `source.root is set to "${root}": the new file is in another directory, which would count otherwise.`,
  })
  return putBehind(application, ['type', 'stack'], 'source', { ...source, root })
}
