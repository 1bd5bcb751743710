import { get, isTree, Tagged, type Value } from '../../base/tree.ts'
import type { Entry, EntryRule, Problem } from '../rule.ts'
import { remove } from '../shared/fixes/fixes.ts'
import { partialRedirects, removeRedirect } from '../shared/routes/partial-redirects.ts'

export const routeRedirectsPaths: EntryRule = {
  id: 'route-redirects-paths',
  category: 'route',
  severity: 'error',
  scope: 'route',
  title: 'Redirects of paths say from where to where',
  why: 'The key `redirects` needs `paths`, and each of them needs `to`. The schemas reject anything else.',
  page: '/define-routes/redirects.html',
  check: (entry) => [
    ...checkPaths(entry),
    ...partialRedirects(entry).flatMap((redirect): Problem[] =>
      isMissing(redirect.value)
        ? [
            {
              at: redirect.path,
              message: `The redirect of "${redirect.from}" in route "${entry.name}" leads nowhere: add "to" with an address or a path.`,
              fixes: [removeRedirect(redirect)],
            },
          ]
        : [],
    ),
  ],
}

function checkPaths({ name, value, path }: Entry): Problem[] {
  const redirects = get(value, 'redirects') ?? null
  if (redirects === null || redirects instanceof Tagged) return []
  const paths = get(redirects, 'paths') ?? null
  if (isTree(paths) || paths instanceof Tagged) return []
  const at = [...path, 'redirects']
  return [
    {
      at: get(redirects, 'paths') === undefined ? at : [...at, 'paths'],
      message: `Route "${name}" has "redirects" without a map of paths. Add "paths", or remove the key.`,
      fixes: [remove('Remove redirects', at)],
    },
  ]
}

function isMissing(redirect: Value): boolean {
  if (redirect instanceof Tagged) return false
  const to = get(redirect, 'to') ?? null
  return !(to instanceof Tagged) && (typeof to !== 'string' || to === '')
}
