import { nearest } from '../fixes/nearest.ts'

/** Something in the host of a route key that is meant as a placeholder, and is none. */
export interface StrangePlaceholder {
  readonly written: string
  /** The key with the placeholder that is likely meant; nothing where none is like it. */
  readonly key?: string
}

const PLACEHOLDERS = ['default', 'all']
const BRACKETED = /\$?(?:\{{1,2}|[[(<%])\s*([\w-]+)\s*(?:\}{1,2}|[\])>%])/g
/** A brace that is not closed, or not opened. */
const HALF = /\{([\w-]+)(?![\w\s-]*\})|(?<![\w\s{-])([\w-]+)\}/

/** A placeholder without its braces, where no host ends on such a word. */
const BARE = /(?<=^|\.)(?:default|all)$/

export function strangePlaceholder(key: string): StrangePlaceholder | undefined {
  const [, scheme = '', host = '', path = ''] = /^([^/]*\/\/)([^/]*)(.*)$/.exec(key) ?? []
  const meantBy = (written: string, word: string): StrangePlaceholder | undefined => {
    const [meant] = nearest(word.toLowerCase(), PLACEHOLDERS)
    return meant === undefined
      ? undefined
      : { written, key: `${scheme}${host.replace(written, `{${meant}}`)}${path}` }
  }
  for (const [written, word = ''] of host.matchAll(BRACKETED)) {
    if (written === `{${word}}` && PLACEHOLDERS.includes(word)) continue
    const meant = meantBy(written, word)
    if (meant) return meant
    // Other brackets may well belong to a pattern.
    if (written.includes('{')) return { written }
  }
  const [half, opened, closed = ''] = HALF.exec(host) ?? []
  if (half !== undefined) return meantBy(half, opened ?? closed)
  const [bare] = BARE.exec(host) ?? []
  return bare === undefined
    ? undefined
    : { written: bare, key: `${scheme}${host.replace(BARE, `{${bare}}`)}${path}` }
}
