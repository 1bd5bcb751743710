import { get } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { eachPartialRedirect } from '../shared/routes/partial-redirects.ts'

export const routeRedirectQuery: EntryRule = {
  id: 'route-redirect-query',
  category: 'route',
  severity: 'warning',
  scope: 'route',
  title: 'A redirect looks at the path only',
  why: 'Redirects by query string are not supported: a path with a question mark in it never matches.',
  page: '/define-routes/redirects.html',
  check: eachPartialRedirect(({ from, value, path }) => {
    // In a regular expression a bare question mark makes something optional.
    const isQuery = get(value, 'regexp') === true ? /\\\?|\[\?\]/.test(from) : from.includes('?')
    if (!isQuery) return
    return {
      at: path,
      message: `The redirect of "${from}" depends on a query string, which routes do not look at. Redirect in the application instead.`,
    }
  }),
}
