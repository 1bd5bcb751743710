import { get, Tagged } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { write } from '../shared/fixes/fixes.ts'
import { eachPartialRedirect } from '../shared/routes/partial-redirects.ts'

export const routeRedirectCode: EntryRule = {
  id: 'route-redirect-code',
  category: 'route',
  severity: 'error',
  scope: 'route',
  title: 'A redirect answers 301, 302, 307 or 308',
  why: 'These are the codes that the documentation knows. The schemas take any whole number.',
  page: '/define-routes/redirects.html',
  check: eachPartialRedirect(({ from, value, path }) => {
    const code = get(value, 'code') ?? null
    if (code === null || code instanceof Tagged || CODES.some((known) => known === code)) return
    const at = [...path, 'code']
    return {
      at,
      message: `The redirect of "${from}" answers with a code that is no redirect. Use 302 for now, or 301 for good.`,
      fixes: [write('Answer 302', at, 302), write('Answer 301', at, 301)],
    }
  }),
}

const CODES = [301, 302, 307, 308]
