import { has, isTree } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { remove } from '../shared/fixes/fixes.ts'

export const routeWholeRedirectCode: EntryRule = {
  id: 'route-whole-redirect-code',
  category: 'route',
  severity: 'error',
  scope: 'route',
  title: 'A redirect of a whole route has no code',
  why: 'A route that redirects as a whole always answers 301, and the schemas reject the key `code`. Redirects of single paths may have one.',
  page: '/define-routes/redirects.html',
  check: ({ name, value, path }) =>
    isTree(value) && has(value, 'code')
      ? [
          {
            at: [...path, 'code'],
            message: `Route "${name}" has a code of its own. Remove it, or redirect single paths with "redirects.paths".`,
            fixes: [remove('Remove the code', [...path, 'code'])],
          },
        ]
      : [],
}
