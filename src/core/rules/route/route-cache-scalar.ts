import { get, isTree, Tagged, type Value } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { write } from '../shared/fixes/fixes.ts'

export const routeCacheScalar: EntryRule = {
  id: 'route-cache-scalar',
  category: 'route',
  severity: 'error',
  scope: 'route',
  title: 'Cache and server-side includes of a route are maps',
  why: 'A page of the documentation shows `cache: false`, and lists `ssi` as true or false; the schemas take a map with `enabled` only.',
  page: '/define-routes/cache.html',
  check: ({ name, value, path }) =>
    ['cache', 'ssi'].flatMap((key) => {
      const setting = get(value, key) ?? null
      if (setting === null || isTree(setting) || setting instanceof Tagged) return []
      const at = [...path, key]
      return [
        {
          at,
          message: `"${key}" of route "${name}" has to be a map: write "enabled: ${isOn(setting)}" into it.`,
          fixes: [write(`Write enabled: ${isOn(setting)}`, at, { enabled: isOn(setting) })],
        },
      ]
    }),
}

function isOn(setting: Value): boolean {
  return !OFF.has(String(setting).toLowerCase())
}

const OFF = new Set(['false', '0', 'no', 'off'])
