import type { ProjectRule } from '../rule.ts'
import { ofAllRoutes } from '../shared/routes/route-totals.ts'

const LIMIT = 100

export const routeHostnames: ProjectRule = {
  id: 'route-hostnames',
  category: 'route',
  severity: 'warning',
  scope: 'project',
  reads: ['routes'],
  title: 'A certificate covers 100 hosts',
  why: 'An environment has one certificate of Let’s Encrypt, for at most 100 hosts. Beyond that the platform warns, and makes no new certificate.',
  page: '/define-routes/https.html',
  check: ofAllRoutes(({ hosts }) =>
    hosts <= LIMIT
      ? undefined
      : `The routes have ${hosts} hosts, more than one certificate covers. Bring certificates of your own, or split the project.`,
  ),
}
