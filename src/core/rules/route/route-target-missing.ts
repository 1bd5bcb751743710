import { get, Tagged, type Value } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { write } from '../shared/fixes/fixes.ts'
import { applicationNames } from '../shared/fixes/suggestions.ts'

export const routeTargetMissing: EntryRule = {
  id: 'route-target-missing',
  category: 'route',
  severity: 'error',
  scope: 'route',
  title: 'A route says what answers',
  why: 'An upstream route needs the key `upstream`, a redirect or proxy the key `to`. Without it nothing can answer, and both the schema and the platform’s linter reject the route.',
  page: '/define-routes.html',
  check: ({ name, value, path }, { containers }) => {
    const type = get(value, 'type') ?? null
    if (type === null || isGiven(value, 'upstream') || isGiven(value, 'to')) return []
    const key = type === 'redirect' || type === 'proxy' ? 'to' : 'upstream'
    const at = [...path, key]
    return [
      {
        at: get(value, key) === undefined ? path : at,
        message: `Route "${name}" leads nowhere: add "${key}" with ${key === 'to' ? 'the address it leads to' : 'the application that answers, such as app:http'}.`,
        fixes:
          key === 'to'
            ? []
            : applicationNames(containers).map((app) => write(`Lead it to ${app}`, at, `${app}:http`)),
      },
    ]
  },
}

function isGiven(route: Value, key: string): boolean {
  const value = get(route, key)
  return (typeof value === 'string' && value !== '') || value instanceof Tagged
}
