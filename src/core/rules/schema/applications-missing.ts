import { has } from '../../base/tree.ts'
import type { ProjectRule } from '../rule.ts'
import { addApplication } from '../shared/fixes/new-application.ts'

export const applicationsMissing: ProjectRule = {
  id: 'applications-missing',
  category: 'schema',
  severity: 'error',
  scope: 'project',
  title: 'A configuration has applications',
  why: '`applications` is the one section that the platform asks for. Without it nothing is deployed.',
  page: '/learn/overview/yaml/yaml-structure.html',
  flavour: 'flex',
  check: (configuration) => {
    if (has(configuration, 'applications')) return []
    return [
      {
        at: [],
        message: 'There is no "applications" in any of the files. Add the application that answers requests.',
        fixes: addApplication(configuration),
      },
    ]
  },
}
