import { entriesOf, get, isList, isTree, type Tree } from '../../base/tree.ts'
import type { Entry, EntryRule, Problem } from '../rule.ts'
import { renameTo } from '../shared/faults/unknown-keys.ts'
import { isIgnored } from '../shared/faults/values-at.ts'
import { change } from '../shared/fixes/fixes.ts'
import { nearest } from '../shared/fixes/nearest.ts'
import { keyOf } from '../shared/words/entry-words.ts'

const SETTINGS = ['disabled_extensions', 'extensions', 'request_terminate_timeout', 'sizing_hints', 'xdebug']

export const composableRuntimeSettings: EntryRule = {
  id: 'composable-runtime-settings',
  category: 'schema',
  severity: 'warning',
  scope: 'application',
  title: 'The settings of a runtime are below its name',
  why: 'A runtime in a stack is a name, or a name with its settings one level below. The schemas let anything through, and what stands elsewhere or is misspelt sets nothing.',
  page: '/create-apps/app-reference/composable-image.html',
  check: (entry) => {
    const runtimes = get(get(entry.value, 'stack'), 'runtimes')
    if (isIgnored(entry.name) || !isList(runtimes)) return []
    return runtimes.flatMap((item, at) =>
      isTree(item) ? [...beside(item, at, entry), ...misspelt(item, at, entry)] : [],
    )
  },
}

/** `- php@8.4:` with `extensions:` under the name, and not deeper. */
function beside(item: Tree, position: number, entry: Entry): Problem[] {
  const [runtime = '', ...others] = Object.keys(item)
  const settings = others.filter((key) => SETTINGS.includes(key))
  const [first] = settings
  if (first === undefined || get(item, runtime) !== null) return []
  const path = [...entry.path, 'stack', 'runtimes', position]
  const at = [...path, first]
  const moved = (tree: Tree): Tree => {
    const { [runtime]: own, ...all } = tree
    return own === null ? { [runtime]: all } : tree
  }
  return [
    {
      at,
      message: `${keyOf(entry, at)} is beside "${runtime}", which gets nothing of it. Write it one level deeper, below the runtime.`,
      fixes: settings.length === others.length ? [change('Write it below the runtime', path, moved)] : [],
    },
  ]
}

function misspelt(item: Tree, position: number, entry: Entry): Problem[] {
  return entriesOf(item).flatMap(([runtime, settings]) =>
    entriesOf(settings).flatMap(([key]) => {
      const free = SETTINGS.filter((one) => get(settings, one) === undefined)
      const [meant] = nearest(key, free)
      if (meant === undefined) return []
      const at = [...entry.path, 'stack', 'runtimes', position, runtime, key]
      const message = `${keyOf(entry, at)} sets nothing. Did you mean "${meant}"?`
      return [{ at, message, fixes: renameTo(at, [meant]) }]
    }),
  )
}
