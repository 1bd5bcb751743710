import { formatRouteKey } from '../../model/route-key.ts'
import type { ProjectRule } from '../rule.ts'
import { renameRouteTo } from '../shared/fixes/route-fixes.ts'
import { placedRoutes } from '../shared/routes/placed-routes.ts'
import { toAscii } from '../shared/routes/punycode.ts'

export const routeIdn: ProjectRule = {
  id: 'route-idn',
  category: 'route',
  severity: 'warning',
  scope: 'project',
  reads: ['routes'],
  title: 'A host is written in ASCII',
  why: 'Domains with other characters are expected in their ASCII form, which begins with `xn--`. Browsers show them in their own script all the same.',
  page: '/domains/troubleshoot.html',
  check: (configuration) =>
    placedRoutes(configuration).flatMap(({ name, path, address }) => {
      if (!address || /^[ -~]*$/.test(address.host)) return []
      const host = toAscii(address.host)
      return [
        {
          at: path,
          message: `Route "${name}" has characters in its host that are not ASCII. Write "${host}".`,
          fixes: renameRouteTo(configuration, name, formatRouteKey({ ...address, host })),
        },
      ]
    }),
}
