import type { ProjectRule } from '../rule.ts'
import { newContainers } from '../shared/fixes/new-containers.ts'
import { listOf } from '../shared/words/words.ts'

export const defaultResources: ProjectRule = {
  id: 'default-resources',
  category: 'cost',
  severity: 'info',
  scope: 'project',
  flavour: 'flex',
  title: 'New containers get the resources that they need',
  why: 'The first deploy gives a new container 0.5 CPU, and 512 MB of disk where it keeps data. Resources are set with `upsun resources:set`, not in the files.',
  page: '/manage-resources/resource-init.html',
  check: (configuration, { baseline }) => {
    const added = newContainers(configuration, baseline)
    const [first] = added
    if (!first) return []
    const names = listOf(
      added.map(({ name }) => name),
      'and',
    )
    const message = `${names} ${added.length > 1 ? 'are' : 'is'} new, and will start with 0.5 CPU and at most 512 MB of disk. Set other resources after the deploy if that is not right.`
    return [{ at: first.path, message }]
  },
}
