import { parseRouteKey } from '../../model/route-key.ts'
import type { EntryRule } from '../rule.ts'

export const routeWildcardCert: EntryRule = {
  id: 'route-wildcard-cert',
  category: 'route',
  severity: 'warning',
  scope: 'route',
  title: 'A wildcard route needs a certificate of your own',
  why: 'The certificates that come with the platform do not cover wildcards, so browsers refuse hosts that only this route has.',
  page: '/define-routes.html',
  check: ({ name, path }) => {
    const address = parseRouteKey(name)
    return address?.scheme === 'https' && address.host.startsWith('*.')
      ? [
          {
            at: path,
            message: `Route "${name}" answers for every subdomain over HTTPS. Add a certificate of your own for "${address.host}".`,
          },
        ]
      : []
  },
}
