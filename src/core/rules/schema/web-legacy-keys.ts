import { get, has, type Tree } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { treesAt } from '../shared/faults/values-at.ts'
import { change, withConsequence } from '../shared/fixes/fixes.ts'
import { called } from '../shared/words/entry-words.ts'
import { listOf } from '../shared/words/words.ts'

/** What takes the place of each in a location. */
const NOW: Readonly<Record<string, string>> = {
  document_root: 'root',
  passthru: 'passthru',
  index_files: 'index',
  expires: 'expires',
}

const LEGACY = [...Object.keys(NOW), 'whitelist', 'blacklist', 'move_to_root']

export const webLegacyKeys: EntryRule = {
  id: 'web-legacy-keys',
  category: 'schema',
  severity: 'warning',
  scope: 'application',
  title: 'Locations say how requests are answered',
  why: 'Keys directly under `web` are from before there were locations: they are deprecated, and invalid beside `locations`.',
  page: 'fixed:/create-apps/upgrading.html',
  check: (entry) =>
    treesAt(entry, ['web']).flatMap(({ value, path }) => {
      const keys = LEGACY.filter((key) => has(value, key))
      const [first] = keys
      if (first === undefined) return []
      const isBeside = has(value, 'locations')
      return [
        {
          at: [...path, first],
          message: `${listOf(keys, 'and')} under "web" of ${called(entry)} ${keys.length > 1 ? 'are' : 'is'} deprecated${isBeside ? ', and invalid beside "locations"' : ''}. Say it in "locations".`,
          fixes: isBeside
            ? [
                withConsequence(
                  change('Remove what is deprecated', path, withoutLegacy),
                  'What these keys say is gone with them: make sure that the locations say it.',
                ),
              ]
            : keys.every((key) => Object.hasOwn(NOW, key))
              ? [change('Move it to locations', path, toLocations)]
              : [],
        },
      ]
    }),
}

function withoutLegacy(web: Tree): Tree {
  return Object.fromEntries(Object.entries(web).filter(([key]) => !LEGACY.includes(key)))
}

function toLocations(web: Tree): Tree {
  if (has(web, 'locations')) return web
  const location = Object.entries(NOW).flatMap(([key, now]) => {
    const value = get(web, key)
    if (value === undefined) return []
    // Roots were written with a slash before them, which locations do not take.
    return [[now, key === 'document_root' && typeof value === 'string' ? value.replace(/^\/+/, '') : value]]
  })
  return { ...withoutLegacy(web), locations: { '/': Object.fromEntries(location) } }
}
