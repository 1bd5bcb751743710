import { has, isTree } from '../../base/tree.ts'
import { channelOf } from '../composable.ts'
import { keyOf } from '../entry-words.ts'
import { remove } from '../fixes.ts'
import type { EntryRule } from '../rule.ts'
import { isIgnored } from '../values-at.ts'

export const composableSingleRuntimeKeys: EntryRule = {
  id: 'composable-single-runtime-keys',
  category: 'schema',
  severity: 'warning',
  scope: 'application',
  title: 'A composable image has its tools in the stack',
  why: 'In a composable image `stack` takes the place of `build`, `dependencies` and `runtime`, which belong to images with one runtime.',
  page: '/create-apps/app-reference/composable-image.html',
  check: (entry) => {
    const { value, path } = entry
    if (!isTree(value) || isIgnored(entry.name)) return []
    if (!has(value, 'stack') && channelOf(value) === undefined) return []
    return ['build', 'dependencies', 'runtime'].flatMap((key) => {
      const at = [...path, key]
      return has(value, key)
        ? [
            {
              at,
              message: `${keyOf(entry, at)} belongs to images with one runtime. Move what it says into "stack", and remove it.`,
              fixes: [remove(`Remove ${key}`, at)],
            },
          ]
        : []
    })
  },
}
