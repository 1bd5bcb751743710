import type { ProjectRule } from '../rule.ts'
import { clustersOf } from '../shared/applications/clusters.ts'
import { strangersOf } from '../shared/applications/strangers.ts'
import { twinsOf } from '../shared/applications/twins.ts'
import { usageOf } from '../shared/applications/usage.ts'
import { customerOf, teamOf } from '../shared/links/customers.ts'

export const whenInDoubtSeparate: ProjectRule = {
  id: 'when-in-doubt-separate',
  category: 'topology',
  severity: 'info',
  scope: 'project',
  title: 'Applications of one project have something in common',
  why: 'Applications that share neither data, files, requests nor a host are best kept in projects of their own, if in doubt: they deploy, grow and fail apart.',
  page: '/learn/bestpractices/oneormany.html',
  check: (configuration, { facts, flavour }) => {
    const { routed, isDangling, isComplete } = usageOf(configuration)
    if (isDangling || !isComplete) return []
    // What has no data of its own may well be the face of something that has: browsers connect the two.
    const clusters = clustersOf(configuration).filter(
      ({ applications, services }) =>
        services.length > 0 && [...applications, ...services].some((name) => routed.has(name)),
    )
    const [first, second] = clusters.map(({ applications }) => applications[0])
    if (first === undefined || second === undefined) return []
    // Reasons that are known have rules of their own, and where everything is stated there is no doubt.
    const isStated = clusters.every(({ applications }) =>
      applications.every(
        (name) => customerOf(facts, name) !== undefined && teamOf(facts, name) !== undefined,
      ),
    )
    if (isStated || strangersOf(configuration, facts).length > 0) return []
    if (twinsOf(configuration, facts, flavour).length > 0) return []
    const message = `"${second}" and "${first}" each have their own data, and nothing connects them. If they do not belong together, give each a project of its own.`
    return [{ at: ['applications', second], also: [['applications', first]], message }]
  },
}
