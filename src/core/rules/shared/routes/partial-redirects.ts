import { mapDefined } from '../../../base/map-defined.ts'
import { type Path, removeAt, valueAt } from '../../../base/path.ts'
import { entriesOf, get, type Value } from '../../../base/tree.ts'
import type { Entry, EntryRule, Fix, Problem } from '../../rule.ts'

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

/** Whether a route redirects whatever it is asked for, so that nothing behind it answers. */
export function redirectsAll(route: Value): boolean {
  return entriesOf(get(get(route, 'redirects'), 'paths')).some(([from, redirect]) =>
    get(redirect, 'regexp') === true
      ? /^\^?\/?(\.\*|\(\.\*\))\$?$/.test(from)
      : from === '/' && get(redirect, 'prefix') !== false,
  )
}

/** A check of every redirect of a path. */
export function eachPartialRedirect(
  check: (redirect: PartialRedirect) => Problem | undefined,
): EntryRule['check'] {
  return (entry) => mapDefined(partialRedirects(entry), check)
}

/** Takes the redirect of a path out; with the last one, all that is said of redirects. */
export function removeRedirect({ from, path }: PartialRedirect): Fix {
  return {
    title: `Remove the redirect of ${from}`,
    edit: (configuration) => {
      const removed = removeAt(configuration, path)
      const isLast = entriesOf(valueAt(removed, path.slice(0, -1))).length === 0
      return isLast ? removeAt(removed, path.slice(0, -2)) : removed
    },
  }
}
