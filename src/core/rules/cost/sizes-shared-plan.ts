import type { ProjectRule } from '../rule.ts'
import { newContainers } from '../shared/fixes/new-containers.ts'
import { listOf } from '../shared/words/words.ts'

export const sizesSharedPlan: ProjectRule = {
  id: 'sizes-shared-plan',
  category: 'cost',
  severity: 'info',
  scope: 'project',
  flavour: 'fixed',
  title: 'A plan has room for what is added',
  why: 'All containers of a Fixed project share the resources of its plan. Each one more leaves less for the others.',
  page: 'fixed:/create-apps/image-properties/size.html',
  check: (configuration, { baseline }) => {
    const added = newContainers(configuration, baseline)
    const [first] = added
    if (!first) return []
    const names = listOf(
      added.map(({ name }) => name),
      'and',
    )
    const message = `${names} ${added.length > 1 ? 'are' : 'is'} new, and will share the resources of the plan with all others. Check that the plan is large enough.`
    return [{ at: first.path, message }]
  },
}
