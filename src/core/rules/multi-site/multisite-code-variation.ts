import type { ProjectRule } from '../rule.ts'
import { siteBreach } from '../shared/sites/site-breach.ts'

export const multisiteCodeVariation: ProjectRule = {
  id: 'multisite-code-variation',
  category: 'multi-site',
  severity: 'warning',
  scope: 'project',
  title: 'Sites that share an application differ in data only',
  why: 'One application has one code. Sites that differ in it carry the code and the faults of each other.',
  page: '/learn/bestpractices/oneormany.html',
  check: siteBreach('same-code', 'Give each of them a project of its own.'),
}
