import type { Tree } from '../../base/tree.ts'
import { applicationsOf, workersOf } from '../../model/queries.ts'
import type { ProjectRule } from '../rule.ts'

export const fixedClusteredPlan: ProjectRule = {
  id: 'fixed-clustered-plan',
  covers: ['fixed-worker-plan'],
  category: 'topology',
  severity: 'info',
  scope: 'project',
  reads: ['applications'],
  flavour: 'fixed',
  title: 'A plan has room for several applications and workers',
  why: 'Applications and workers share the resources of the plan. More than one of them needs the plan Medium, or a larger one.',
  page: 'fixed:/learn/bestpractices/oneormany.html',
  check: (configuration, { baseline }) => {
    const { applications, workers } = partsOf(configuration)
    const before = partsOf(baseline ?? {})
    const [first] = applications
    if (!first || applications.length + workers.length < 2) return []
    // What runs already has a plan that is large enough.
    if (before.applications.length + before.workers.length > 1) return []
    const parts = [counted(applications.length, 'application'), counted(workers.length, 'worker')]
    const message = `${parts.filter((part) => part !== '').join(' and ')} need the plan Medium, or a larger one. Check the plan before you deploy.`
    return [{ at: ['applications', first[0]], message }]
  },
}

function partsOf(configuration: Tree) {
  const applications = applicationsOf(configuration)
  return { applications, workers: applications.flatMap(([, value]) => workersOf(value)) }
}

function counted(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`
}
