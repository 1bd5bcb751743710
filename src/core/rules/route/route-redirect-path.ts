import { get } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { patternFault } from '../shared/faults/patterns.ts'
import { renameTo } from '../shared/faults/unknown-keys.ts'
import { write } from '../shared/fixes/fixes.ts'
import { eachPartialRedirect } from '../shared/routes/partial-redirects.ts'

export const routeRedirectPath: EntryRule = {
  id: 'route-redirect-path',
  category: 'route',
  severity: 'error',
  scope: 'route',
  title: 'A redirect is of a path, or of a pattern that can be read',
  why: 'Paths start with a slash. With `regexp: true` the key is a regular expression of PCRE instead; without, its signs are taken literally.',
  page: '/define-routes/redirects.html',
  check: eachPartialRedirect(({ from, value, path }) => {
    if (get(value, 'regexp') === true) {
      const fault = patternFault(from)
      return fault === undefined
        ? undefined
        : {
            at: path,
            message: `The redirect of "${from}" is of no regular expression: ${fault}. Correct it.`,
          }
    }
    if (from.startsWith('/')) return
    if (from.startsWith('^')) {
      return {
        at: path,
        severity: 'warning',
        message: `The redirect of "${from}" is of a pattern, which is taken literally. Add "regexp: true".`,
        fixes: [write('Add regexp: true', [...path, 'regexp'], true)],
      }
    }
    const isPath = /^[\w.-]+(\/|$)/.test(from)
    return {
      at: path,
      severity: 'warning',
      message: `The redirect of "${from}" is of no path. Write one that starts with a slash.`,
      fixes: isPath ? renameTo(path, [`/${from}`]) : [],
    }
  }),
}
