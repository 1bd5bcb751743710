import type { ProjectRule } from '../rule.ts'
import { tellNewContainers } from '../shared/fixes/new-containers.ts'

export const sizesSharedPlan: ProjectRule = {
  id: 'sizes-shared-plan',
  category: 'cost',
  severity: 'info',
  scope: 'project',
  flavour: 'fixed',
  title: 'A plan has room for what is added',
  why: 'All containers of a Fixed project share the resources of its plan. Each one more leaves less for the others.',
  page: 'fixed:/create-apps/image-properties/size.html',
  check: tellNewContainers(
    'will share the resources of the plan with all others. Check that the plan is large enough.',
  ),
}
