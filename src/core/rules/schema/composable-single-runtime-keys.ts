import { entriesOf, get, has, isTree, type Value } from '../../base/tree.ts'
import type { EntryRule, Problem } from '../rule.ts'
import { channelOf } from '../shared/applications/composable.ts'
import { isIgnored } from '../shared/faults/values-at.ts'
import { remove } from '../shared/fixes/fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'

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
    return ['build', 'dependencies', 'runtime'].flatMap((key): Problem[] => {
      const at = [...path, key]
      if (!has(value, key)) return []
      const what = `${keyOf(entry, at)} belongs to images with one runtime`
      if (asksForNothing(get(value, key))) {
        const message = `${what}, and asks for nothing. Remove it.`
        return [{ at, severity: 'info', message, fixes: [remove(`Remove ${key}`, at)] }]
      }
      const message = `${what}. Move what it says into "stack", and remove it.`
      return [{ at, message, fixes: [{ ...remove(`Remove ${key}`, at), consequence: LOST }] }]
    })
  },
}

const LOST = 'What it asks for is gone with it: write it into the stack first.'

function asksForNothing(value: Value | undefined): boolean {
  const entries = entriesOf(value)
  return (
    (value === null || isTree(value)) && entries.every(([key, asked]) => key === 'flavor' && asked === 'none')
  )
}
