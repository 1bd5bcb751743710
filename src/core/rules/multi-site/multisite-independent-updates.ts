import type { ProjectRule } from '../rule.ts'
import { siteBreach } from '../shared/sites/site-breach.ts'

export const multisiteIndependentUpdates: ProjectRule = {
  id: 'multisite-independent-updates',
  category: 'multi-site',
  severity: 'warning',
  scope: 'project',
  title: 'Sites that share an application are released together',
  why: 'One push deploys every site. Sites that are updated on their own need projects of their own.',
  page: '/learn/bestpractices/oneormany.html',
  check: siteBreach('updated-together', 'Give each of them a project of its own.'),
}
