import type { ProjectRule } from '../rule.ts'
import { tellNewContainers } from '../shared/fixes/new-containers.ts'

export const defaultResources: ProjectRule = {
  id: 'default-resources',
  category: 'cost',
  severity: 'info',
  scope: 'project',
  flavour: 'flex',
  title: 'New containers get the resources that they need',
  why: 'The first deploy gives a new container 0.5 CPU, and 512 MB of disk where it keeps data. Resources are set with `upsun resources:set`, not in the files.',
  page: '/manage-resources/resource-init.html',
  check: tellNewContainers(
    'will start with 0.5 CPU and at most 512 MB of disk. Set other resources after the deploy if that is not right.',
  ),
}
