import { get } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { remove } from '../shared/fixes/fixes.ts'
import { eachPartialRedirect } from '../shared/routes/partial-redirects.ts'

export const routeRedirectSuffix: EntryRule = {
  id: 'route-redirect-suffix',
  category: 'route',
  severity: 'error',
  scope: 'route',
  title: 'Only a redirect of all paths below keeps what follows',
  why: 'With `prefix: false` one path alone is redirected: nothing follows it, and `append_suffix` is not supported.',
  page: '/define-routes/redirects.html',
  check: eachPartialRedirect(({ from, value, path }) => {
    if (get(value, 'prefix') !== false || get(value, 'append_suffix') === undefined) return
    // With a regular expression, both are one mistake.
    if (get(value, 'regexp') === true) return
    const at = [...path, 'append_suffix']
    return {
      at,
      ...(get(value, 'append_suffix') !== true && { severity: 'warning' as const }),
      message: `The redirect of "${from}" is for that path alone, so "append_suffix" cannot apply. Remove it, or "prefix".`,
      fixes: [remove('Remove append_suffix', at), remove('Remove prefix', [...path, 'prefix'])],
    }
  }),
}
