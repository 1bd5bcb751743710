import { nearest } from '../fixes/nearest.ts'

/** Something in the host of a route key that is meant as a placeholder, and is none. */
export interface StrangePlaceholder {
  readonly written: string
  /** The key with the placeholder that is likely meant; nothing where none is like it. */
  readonly key?: string
}

const PLACEHOLDERS = ['default', 'all']

export function strangePlaceholder(key: string): StrangePlaceholder | undefined {
  const [, scheme = '', host = '', path = ''] = /^([^/]*\/\/)([^/]*)(.*)$/.exec(key) ?? []
  for (const [written, word = ''] of host.matchAll(/\$?(?:\{{1,2}|[[(])\s*([\w-]+)\s*(?:\}{1,2}|[\])])/g)) {
    if (written === `{${word}}` && PLACEHOLDERS.includes(word)) continue
    const [meant] = nearest(word.toLowerCase(), PLACEHOLDERS)
    if (meant !== undefined) return { written, key: `${scheme}${host.replace(written, `{${meant}}`)}${path}` }
    // Other brackets may well belong to a pattern.
    if (written.includes('{')) return { written }
  }
  return undefined
}
