import type { Path } from '../base/path.ts'
import { get, isTree, type Tree } from '../base/tree.ts'
import type { Tell } from './note.ts'
import { without } from './trees.ts'

/** An application without `build.caches`, which only the validator of Fixed knows. */
export function withoutBuildCaches(application: Tree, at: Path, tell: Tell): Tree {
  const build = get(application, 'build')
  if (!isTree(build) || !Object.hasOwn(build, 'caches')) return application
  tell('build-caches', [...at, 'build', 'caches'], {
    message: 'build.caches is left out: Flex does not know it.',
    todo: 'Keep what is to be reused between builds in $PLATFORM_CACHE_DIR in the build hook.',
  })
  const rest = without(build, ['caches'])
  return Object.keys(rest).length > 0 ? { ...application, build: rest } : without(application, ['build'])
}
