import type { ProjectRule } from '../rule.ts'
import { strangersOf } from '../shared/applications/strangers.ts'

export const preferSeparateProjects: ProjectRule = {
  id: 'prefer-separate-projects',
  category: 'topology',
  severity: 'warning',
  scope: 'project',
  title: 'Applications of different customers or teams live in projects of their own',
  why: 'A project is deployed, copied to branches and paid for as a whole. What shares neither data nor requests only gets in the way of each other there.',
  page: '/learn/bestpractices/oneormany.html',
  check: (configuration, { facts }) =>
    strangersOf(configuration, facts).map(({ application, other, of, own, others }) => ({
      at: ['applications', application],
      message: `"${application}" belongs to the ${of} "${own}", "${other}" to "${others}", and nothing connects them. Give "${application}" a project of its own.`,
    })),
}
