import type { ProjectRule } from '../rule.ts'
import { siteBreach } from '../shared/sites/site-breach.ts'

export const multisiteSeveralTeams: ProjectRule = {
  id: 'multisite-several-teams',
  category: 'multi-site',
  severity: 'warning',
  scope: 'project',
  title: 'Sites that share an application are in the hands of one team',
  why: 'Several teams on one application wait for each other: every push deploys the sites of all of them.',
  page: '/learn/bestpractices/oneormany.html',
  check: siteBreach('single-team', 'Give each team a project of its own.'),
}
