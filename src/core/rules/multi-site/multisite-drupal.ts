import { applicationsOf } from '../../model/queries.ts'
import type { ProjectRule } from '../rule.ts'
import { cmsOf } from '../shared/applications/cms.ts'

export const multisiteDrupal: ProjectRule = {
  id: 'multisite-drupal',
  category: 'multi-site',
  severity: 'warning',
  scope: 'project',
  reads: ['applications'],
  flavour: 'fixed',
  title: 'Drupal serves one site',
  why: 'In multisite mode the sites lose their isolation and cannot be tested safely. It is justified only for a series of nearly identical sites with separate databases.',
  page: 'fixed:/guides/drupal/multi-site.html',
  check: (configuration, { facts }) =>
    applicationsOf(configuration).flatMap(([name, value]) => {
      const cms = cmsOf(value)
      const isStated = (facts.applications?.[name]?.sites?.length ?? 0) > 1
      if (cms?.name !== 'drupal' || !(cms.hasSites || isStated)) return []
      const message = `"${name}" is a Drupal with several sites. Give each site a project of its own.`
      return [{ at: ['applications', name], message }]
    }),
}
