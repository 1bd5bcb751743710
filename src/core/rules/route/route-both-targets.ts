import { get } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { remove } from '../shared/fixes/fixes.ts'

export const routeBothTargets: EntryRule = {
  id: 'route-both-targets',
  category: 'route',
  severity: 'error',
  scope: 'route',
  title: 'A route has one target',
  why: 'A route with both `to` and `upstream` fits no form of route, so the schemas reject it.',
  page: '/define-routes.html',
  check: ({ name, value, path }) => {
    if (get(value, 'to') === undefined || get(value, 'upstream') === undefined) return []
    const type = get(value, 'type')
    const surplus =
      type === 'upstream'
        ? ['to']
        : type === 'redirect' || type === 'proxy'
          ? ['upstream']
          : ['to', 'upstream']
    return [
      {
        at: [...path, surplus[0] ?? 'to'],
        message: `Route "${name}" has both "upstream" and "to". Remove the one that does not fit its type.`,
        fixes: surplus.map((key) => remove(`Remove ${key}`, [...path, key])),
      },
    ]
  },
}
