import type { Path } from '../base/path.ts'
import { get, type Tree } from '../base/tree.ts'
import type { Tell } from './note.ts'
import { without } from './trees.ts'

/** An entry without its container profile: on Fixed each image has one, and none other. */
export function withoutProfile(entry: Tree, at: Path, tell: Tell): Tree {
  const profile = get(entry, 'container_profile')
  if (profile === undefined) return entry
  tell('container-profile', [...at, 'container_profile'], {
    message: `container_profile${typeof profile === 'string' ? ` (${profile})` : ''} is left out: on Fixed each image has one of its own.`,
    todo: 'Where memory is short, set resources with base_memory and memory_ratio, or a larger size.',
  })
  return without(entry, ['container_profile'])
}
