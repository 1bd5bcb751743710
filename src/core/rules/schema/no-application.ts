import { get, isTree } from '../../base/tree.ts'
import { applicationsOf } from '../../model/queries.ts'
import type { ProjectRule } from '../rule.ts'
import { isIgnored } from '../shared/faults/values-at.ts'
import { addApplication } from '../shared/fixes/new-application.ts'

const FILES = ', in ".platform.app.yaml" beside its code or by its name in ".platform/applications.yaml"'

export const noApplication: ProjectRule = {
  id: 'no-application',
  category: 'schema',
  severity: 'error',
  scope: 'project',
  reads: ['applications'],
  title: 'A project has an application',
  why: 'An environment needs at least one application; services alone answer nothing.',
  page: '/learn/overview/structure.html',
  check: (configuration, { flavour }) => {
    const section = get(configuration, 'applications')
    // On Flex, a missing or misshapen section is told by rules of their own.
    if (section === undefined ? flavour === 'flex' : section !== null && !isTree(section)) return []
    if (applicationsOf(configuration).some(([name]) => !isIgnored(name))) return []
    return [
      {
        at: section === undefined ? [] : ['applications'],
        message: `The project has no application. Add the one that answers requests${flavour === 'fixed' ? FILES : ''}.`,
        fixes: addApplication(configuration),
      },
    ]
  },
}
