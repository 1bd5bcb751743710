import type { Path } from '../base/path.ts'
import { entriesOf, get, stringAt, type Value } from '../base/tree.ts'
import { splitTarget } from './relationships.ts'

/** What a route's `upstream` names, or undefined where it names nothing. */
export function upstreamOf(route: Value): { readonly name: string; readonly endpoint?: string } | undefined {
  const upstream = stringAt(route, 'upstream')
  const target = upstream === undefined ? undefined : splitTarget(upstream)
  return target?.name ? target : undefined
}

export interface Redirect {
  /** The path that is redirected, as written; empty for a whole route. */
  readonly from: string
  readonly to: string
  /** Where the target is written, from the route's entry. */
  readonly path: Path
}

/**
 * The redirects of a route: of the whole by `to`, unless it is a proxy, and of single paths.
 * https://docs.upsun.com/define-routes/redirects.html
 */
export function redirectsOf(route: Value): Redirect[] {
  const whole = stringAt(route, 'type') === 'proxy' ? undefined : stringAt(route, 'to')
  const redirects: Redirect[] = whole === undefined ? [] : [{ from: '', to: whole, path: ['to'] }]
  for (const [from, value] of entriesOf(get(get(route, 'redirects'), 'paths'))) {
    const to = stringAt(value, 'to')
    if (to !== undefined) redirects.push({ from, to, path: ['redirects', 'paths', from, 'to'] })
  }
  return redirects
}
