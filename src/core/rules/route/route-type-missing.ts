import { get, has, isTree, Tagged, type Value } from '../../base/tree.ts'
import { splitTarget } from '../../model/relationships.ts'
import { parseRouteKey } from '../../model/route-key.ts'
import type { Containers } from '../containers.ts'
import type { Entry, EntryRule, Fix } from '../rule.ts'
import { sectionThatIs } from '../shared/faults/wrappers.ts'
import { write } from '../shared/fixes/fixes.ts'
import { becomeType, serveBy } from '../shared/fixes/route-fixes.ts'
import { applicationNames } from '../shared/fixes/suggestions.ts'
import { destinationOf } from '../shared/links/destination.ts'

export const routeTypeMissing: EntryRule = {
  id: 'route-type-missing',
  category: 'route',
  severity: 'error',
  scope: 'route',
  title: 'A route has a type',
  why: 'The type says whether an application answers (`upstream`), the visitor is sent elsewhere (`redirect`) or a place outside answers (`proxy`). It is required.',
  page: '/define-routes.html',
  check: (entry, { containers }) => {
    const { name, value, path } = entry
    if (value instanceof Tagged || sectionThatIs(name, value) || (get(value, 'type') ?? null) !== null)
      return []
    const hasKey = isTree(value) && has(value, 'type')
    return [
      {
        at: hasKey ? [...path, 'type'] : path,
        message: messageFor(name, value),
        fixes: isTree(value) || value === null ? typeIt(entry, containers) : rewrite(entry, containers),
      },
    ]
  },
}

function messageFor(name: string, value: Value): string {
  if (value !== null && !isTree(value)) {
    return `Route "${name}" cannot be read: it has to be a map with a type and what answers.`
  }
  return get(value, 'upstream') === undefined && get(value, 'to') === undefined
    ? `Route "${name}" says neither its type nor what answers. Add a type, and an upstream or a target.`
    : `Route "${name}" has no type. Say whether it is an upstream, a redirect or a proxy.`
}

function typeIt({ value, path }: Entry, containers: Containers): Fix[] {
  if (get(value, 'upstream') !== undefined) return [becomeType(path, 'upstream')]
  if (get(value, 'to') !== undefined) return [becomeType(path, 'redirect'), becomeType(path, 'proxy')]
  return applicationNames(containers).map((name) => serveBy(`Lead it to ${name}`, path, `${name}:http`))
}

/** What was meant by an address or a target without anything around it. */
function rewrite({ value, path }: Entry, containers: Containers): Fix[] {
  if (typeof value !== 'string') return []
  if (parseRouteKey(value)) return [write('Make it redirect', path, { type: 'redirect', to: value })]
  const { name } = splitTarget(value)
  if (destinationOf(name, containers).kind !== 'container') return []
  return [write('Make it upstream', path, { type: 'upstream', upstream: value })]
}
