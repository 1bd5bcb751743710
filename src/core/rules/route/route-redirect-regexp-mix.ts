import { removeAt } from '../../base/path.ts'
import { get } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { eachPartialRedirect } from '../shared/routes/partial-redirects.ts'
import { listOf } from '../shared/words/words.ts'

export const routeRedirectRegexpMix: EntryRule = {
  id: 'route-redirect-regexp-mix',
  category: 'route',
  severity: 'error',
  scope: 'route',
  title: 'A redirect by regular expression has no prefix and no suffix',
  why: 'A regular expression says by itself what is matched and what is kept, so `regexp` excludes `prefix` and `append_suffix`.',
  page: '/define-routes/redirects.html',
  check: eachPartialRedirect(({ from, value, path }) => {
    if (get(value, 'regexp') !== true) return
    const [first, ...rest] = ['prefix', 'append_suffix'].filter((key) => get(value, key) !== undefined)
    if (first === undefined) return
    const keys = [first, ...rest]
    return {
      at: [...path, first],
      message: `The redirect of "${from}" is a regular expression and has ${listOf(keys, 'and')} as well. Remove ${keys.length > 1 ? 'them' : 'it'}.`,
      fixes: [
        {
          title: `Remove ${listOf(keys, 'and')}`,
          edit: (configuration) => keys.reduce((tree, key) => removeAt(tree, [...path, key]), configuration),
        },
      ],
    }
  }),
}
