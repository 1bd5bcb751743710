import type { ProjectRule } from '../rule.ts'
import { ofAllRoutes } from '../shared/routes/route-totals.ts'

const LIMIT = 50_000

export const routeRedirectLimit: ProjectRule = {
  id: 'route-redirect-limit',
  category: 'route',
  severity: 'error',
  scope: 'project',
  reads: ['routes'],
  title: 'An environment has at most 50,000 redirects of paths',
  why: 'The platform takes no more than that per environment. An application can redirect as many paths as it likes.',
  page: '/define-routes/redirects.html',
  check: ofAllRoutes(({ partialRedirects }) =>
    partialRedirects <= LIMIT
      ? undefined
      : `The routes redirect ${partialRedirects} paths, and ${LIMIT} are allowed. Move some into an application, or join them by regular expressions.`,
  ),
}
