import type { ProjectRule } from '../rule.ts'
import { siteBreach } from '../shared/sites/site-breach.ts'

export const multisiteTraffic: ProjectRule = {
  id: 'multisite-traffic',
  category: 'multi-site',
  severity: 'warning',
  scope: 'project',
  title: 'Sites that share an application have low traffic',
  why: 'All sites share the resources of one application, so a busy one slows down the others.',
  page: '/learn/bestpractices/oneormany.html',
  check: siteBreach('low-traffic', 'Give each of them a project of its own.'),
}
