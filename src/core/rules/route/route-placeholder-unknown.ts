import type { ProjectRule } from '../rule.ts'
import { renameRouteTo } from '../shared/fixes/route-fixes.ts'
import { placedRoutes } from '../shared/routes/placed-routes.ts'
import { strangePlaceholder } from '../shared/routes/placeholders.ts'

export const routePlaceholderUnknown: ProjectRule = {
  id: 'route-placeholder-unknown',
  category: 'route',
  severity: 'error',
  scope: 'project',
  reads: ['routes'],
  title: 'Route keys have the placeholders {default} and {all}',
  why: 'The platform puts the domains of an environment in the place of `{default}` and `{all}`. It knows no other placeholder and no other brackets, and no host has such signs in its name. No schema looks at them.',
  page: '/define-routes.html',
  check: (configuration) =>
    placedRoutes(configuration).flatMap(({ name, path }) => {
      const strange = strangePlaceholder(name)
      if (!strange) return []
      const { written, key } = strange
      return [
        {
          at: path,
          message: `Route "${name}" has "${written}" in its host, which is no placeholder. ${key === undefined ? 'Use {default} or {all}.' : `Write "${key}".`}`,
          fixes: key === undefined ? [] : renameRouteTo(configuration, name, key),
        },
      ]
    }),
}
