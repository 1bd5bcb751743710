import type { ProjectRule } from '../rule.ts'
import { DOCUMENT_LIMIT, ofAllRoutes } from '../shared/routes/route-totals.ts'

export const routeDocumentSize: ProjectRule = {
  id: 'route-document-size',
  category: 'route',
  severity: 'error',
  scope: 'project',
  reads: ['routes'],
  title: 'The routes fit into 128 KB',
  why: 'Applications get all resolved routes in one variable, PLATFORM_ROUTES. More than 128 KB, about 300 routes with those from plain HTTP, are rejected.',
  page: '/define-routes.html',
  check: ofAllRoutes(({ resolved, bytes }) =>
    bytes <= DOCUMENT_LIMIT
      ? undefined
      : `${resolved} resolved routes need about ${Math.ceil(bytes / 1024)} KB of 128 KB. Collapse some: one route for several paths, a wildcard, or redirects of paths.`,
  ),
}
