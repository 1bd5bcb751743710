import { has, isTree, stringAt } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { becomeType, type RouteType } from '../shared/fixes/route-fixes.ts'

export const routeTypeTargetMismatch: EntryRule = {
  id: 'route-type-target-mismatch',
  category: 'route',
  severity: 'error',
  scope: 'route',
  title: 'The type of a route fits its target',
  why: 'An upstream route names a container in `upstream`; redirects and proxies name an address in `to`. The schemas let the wrong pair through, the platform does not serve it.',
  page: '/define-routes.html',
  check: ({ name, value, path }) => {
    const type = stringAt(value, 'type')
    if (!isTree(value) || has(value, 'to') === has(value, 'upstream')) return []
    const fitting: RouteType[] = has(value, 'to') ? ['redirect', 'proxy'] : ['upstream']
    const wrong = has(value, 'to') ? type === 'upstream' : type === 'redirect' || type === 'proxy'
    if (!wrong) return []
    const key = has(value, 'to') ? 'to' : 'upstream'
    return [
      {
        at: [...path, 'type'],
        message: `Route "${name}" is of the type "${type}" and has the key "${key}". Make it ${fitting.join(' or ')}, or change the key.`,
        fixes: fitting.map((one) => becomeType(path, one)),
      },
    ]
  },
}
