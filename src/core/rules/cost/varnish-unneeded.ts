import { stringAt } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { configurationOf, typeOf } from '../shared/services/service-type.ts'

export const varnishUnneeded: EntryRule = {
  id: 'varnish-unneeded',
  category: 'cost',
  severity: 'info',
  scope: 'service',
  title: 'Varnish does what the cache of a route cannot',
  why: 'Each route has a cache that follows the headers of the application, at no extra cost. Varnish is for purging, and for rules of your own.',
  page: '/add-services/varnish.html',
  check: ({ name, value, path }) => {
    const vcl = stringAt(configurationOf(value), 'vcl')
    // What another file says cannot be seen.
    if (typeOf(value).image !== 'varnish' || !vcl || doesMore(vcl)) return []
    const message = `"${name}" only chooses a backend, which a route does too. Lead the routes to the application and remove it.`
    return [{ at: [...path, 'configuration', 'vcl'], message }]
  },
}

/** Whether there is more in it than the choice of a backend. */
function doesMore(vcl: string): boolean {
  const statements = vcl
    .replace(/#.*|\/\/.*|\/\*[\s\S]*?\*\//g, '')
    .replace(/\bsub\s+vcl_recv\b/g, '')
    .replace(/\bset\s+req\.backend_hint\s*=[^;]*;/g, '')
  return /[a-z]/i.test(statements)
}
