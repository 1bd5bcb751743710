import type { ProjectRule } from '../rule.ts'
import { DOCUMENT_LIMIT, ofAllRoutes } from '../shared/routes/route-totals.ts'

export const routeCount: ProjectRule = {
  id: 'route-count',
  category: 'route',
  severity: 'warning',
  scope: 'project',
  reads: ['routes'],
  title: 'A project has fewer than 100 routes',
  why: 'HTTPS and `{all}` multiply the routes, and the document that lists them for applications may not exceed 128 KB.',
  page: '/define-routes.html',
  check: ofAllRoutes(({ defined, bytes }) =>
    defined < 100 || bytes > DOCUMENT_LIMIT
      ? undefined
      : `This project defines ${defined} routes. Collapse some: one route for several paths, a wildcard, or redirects of paths.`,
  ),
}
