import type { Path } from '../base/path.ts'
import { entriesOf, get, type Value } from '../base/tree.ts'
import type { Entry, EntryRule, Problem } from './rule.ts'

/** A redirect of a path of a route, and where it is written. */
export interface PartialRedirect {
  readonly from: string
  readonly value: Value
  readonly path: Path
}

export function partialRedirects({ value, path }: Pick<Entry, 'value' | 'path'>): PartialRedirect[] {
  return entriesOf(get(get(value, 'redirects'), 'paths')).map(([from, redirect]) => ({
    from,
    value: redirect,
    path: [...path, 'redirects', 'paths', from],
  }))
}

/** A check of every redirect of a path. */
export function eachPartialRedirect(
  check: (redirect: PartialRedirect) => Problem | undefined,
): EntryRule['check'] {
  return (entry) => partialRedirects(entry).flatMap((redirect) => check(redirect) ?? [])
}
