import { entriesOf, get, isList, Tagged, type Value } from '../../base/tree.ts'
import type { Entry, EntryRule, Problem } from '../rule.ts'
import { channelOf } from '../shared/applications/composable.ts'
import { renameTo } from '../shared/faults/unknown-keys.ts'
import { isAbsent, isIgnored } from '../shared/faults/values-at.ts'
import { removeKey, write } from '../shared/fixes/fixes.ts'
import { nearest } from '../shared/fixes/nearest.ts'
import { keyOf } from '../shared/words/entry-words.ts'

const LISTS = ['runtimes', 'packages']

export const composableStackShape: EntryRule = {
  id: 'composable-stack-shape',
  category: 'schema',
  severity: 'warning',
  scope: 'application',
  title: 'A stack lists runtimes and packages',
  why: 'A stack is a map of two lists, or the one list of older projects. The schemas let anything through, and what is not in a list is not in the image.',
  page: '/create-apps/app-reference/composable-image.html',
  check: (entry) => {
    const stack = get(entry.value, 'stack') ?? null
    if (isIgnored(entry.name) || isAbsent(stack) || stack instanceof Tagged) return []
    if (typeof stack === 'number' || typeof stack === 'boolean') {
      const at = [...entry.path, 'stack']
      const message = `${keyOf(entry, at)} has to be a map with the lists "runtimes" and "packages". Correct it.`
      return [{ at, severity: 'error', message }]
    }
    return [...withOneRuntime(entry), ...inside(stack, entry)]
  },
}

/** A stack beside the type of an image that has none. */
function withOneRuntime(entry: Entry): readonly Problem[] {
  const type = get(entry.value, 'type')
  if (typeof type !== 'string' || !type.includes(':') || channelOf(entry.value) !== undefined) return []
  const at = [...entry.path, 'stack']
  return [
    {
      at,
      message: `${keyOf(entry, at)} is of composable images alone, and its type is "${type}". Remove one of the two.`,
      fixes: [removeKey(at, get(entry.value, 'stack') ?? null)],
    },
  ]
}

function inside(stack: Value, entry: Entry): readonly Problem[] {
  return entriesOf(stack).flatMap(([key, value]): Problem[] => {
    const at = [...entry.path, 'stack', key]
    if (isIgnored(key)) return []
    if (!LISTS.includes(key)) {
      const meant = nearest(key, LISTS).filter((list) => get(stack, list) === undefined)
      const remedy = meant.length > 0 ? `Did you mean "${meant[0]}"?` : 'Name it in one of these lists.'
      const message = `${keyOf(entry, at)} is neither "runtimes" nor "packages". ${remedy}`
      return [{ at, message, fixes: [...renameTo(at, meant), removeKey(at, value)] }]
    }
    if (value === null || isList(value) || value instanceof Tagged) return []
    const items = listed(value)
    return [
      {
        at,
        message: `${keyOf(entry, at)} has to be a list, such as ["${items?.[0] ?? 'nodejs@24'}"]. Write it as one.`,
        fixes: items ? [write('Write it as a list', at, items)] : [],
      },
    ]
  })
}

/** The items of what should be a list: one text, or a map of versions. */
function listed(value: Value): readonly string[] | undefined {
  if (typeof value === 'string') return [value]
  const entries = entriesOf(value)
  const items = entries.flatMap(([name, version]) =>
    typeof version === 'string' || typeof version === 'number' ? `${name}@${version}` : [],
  )
  return items.length > 0 && items.length === entries.length ? items : undefined
}
