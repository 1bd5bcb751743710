import { get, stringAt } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { withConsequence, write } from '../shared/fixes/fixes.ts'
import { eachPartialRedirect } from '../shared/routes/partial-redirects.ts'

export const routeRedirectCapture: EntryRule = {
  id: 'route-redirect-capture',
  category: 'route',
  severity: 'warning',
  scope: 'route',
  title: 'A captured part follows a slash',
  why: 'What a regular expression captures is filled in as `$1`, and the documentation asks for a slash before it. Without `regexp: true` nothing is captured, and the text `$1` is sent as it is.',
  page: '/define-routes/redirects.html',
  check: eachPartialRedirect(({ from, value, path }) => {
    const to = stringAt(value, 'to') ?? ''
    if (!/\$\d/.test(to)) return
    const at = [...path, 'to']
    const regexp = get(value, 'regexp') ?? false
    if (regexp === false) {
      return {
        at,
        message: `The redirect of "${from}" fills in a captured part, and is no regular expression. Add "regexp: true".`,
        fixes: [write('Make it a regular expression', [...path, 'regexp'], true)],
      }
    }
    if (regexp !== true || !UNSEPARATED.test(to)) return
    const separated = to.replaceAll(UNSEPARATED_ALL, '/$&')
    return {
      at,
      message: `The redirect of "${from}" leads to "${to}": put a slash before each captured part.`,
      fixes: [
        withConsequence(
          write(`Lead it to ${separated}`, at, separated),
          'Where the redirect works as it is, it leads to other addresses afterwards.',
        ),
      ],
    }
  }),
}

const UNSEPARATED = /(?<!\/)\$\d/
const UNSEPARATED_ALL = /(?<!\/)\$\d+/g
