import { get, Tagged, type Value } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { nearest } from '../shared/fixes/nearest.ts'
import { becomeType, ROUTE_TYPES, type RouteType } from '../shared/fixes/route-fixes.ts'

export const routeTypeInvalid: EntryRule = {
  id: 'route-type-invalid',
  category: 'route',
  severity: 'error',
  scope: 'route',
  title: 'The type of a route is upstream, redirect or proxy',
  why: 'There are no other types, and they are written in lower case. The schemas reject anything else.',
  page: '/define-routes.html',
  check: ({ name, value, path }) => {
    const type = get(value, 'type') ?? null
    if (type === null || type instanceof Tagged || ROUTE_TYPES.some((known) => known === type)) return []
    const written = typeof type === 'string' ? `"${type}", which` : 'of a type that'
    const fitting = fittingTypes(value)
    const meant = typeof type === 'string' ? nearest(type.toLowerCase(), fitting) : []
    const choices = fitting.toSorted(
      (one, other) => Number(meant.includes(other)) - Number(meant.includes(one)),
    )
    return [
      {
        at: [...path, 'type'],
        message: `Route "${name}" is ${written} does not exist. Make it ${fitting.join(' or ')}.`,
        fixes: choices.map((choice) => becomeType(path, choice)),
      },
    ]
  },
}

/** The types that go with the keys a route has. */
function fittingTypes(route: Value): readonly RouteType[] {
  const hasUpstream = get(route, 'upstream') !== undefined
  if (hasUpstream === (get(route, 'to') !== undefined)) return ROUTE_TYPES
  return hasUpstream ? ['upstream'] : ['redirect', 'proxy']
}
