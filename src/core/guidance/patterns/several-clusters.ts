import { listOf } from '../../rules/shared/words/words.ts'
import { evidence, type Pattern } from '../pattern.ts'
import type { Application, Topology } from '../topology.ts'
import { headlessPairs } from './headless.ts'

export const severalClusters: Pattern = {
  id: 'several-clusters',
  title: 'Several clusters in one project',
  meaning:
    'Nothing inside the project joins these groups, yet one push deploys all of them and every environment has all of them. Projects of their own would be released, tested and sized apart.',
  page: '/learn/bestpractices/oneormany.html',
  find: ({ topology }) => {
    const groups = groupsOf(topology)
    if (groups.length < 2) return []
    return groups.map((applications) => {
      const names = applications.map(({ name }) => name)
      const text = `Nothing joins ${listOf(names, 'and')} to any other application of the project.`
      const uses = applications.flatMap(({ edges }) => edges)
      return evidence(text, [...applications.map(({ node }) => node), ...uses])
    })
  },
}

/** The clusters, those joined that a front end and its back end hold together without a connection. */
function groupsOf(topology: Topology): readonly (readonly Application[])[] {
  const groupOf = new Map<Application, Application[]>()
  for (const applications of topology.clusters) {
    const group = [...applications]
    for (const application of group) groupOf.set(application, group)
  }
  for (const { front, back } of headlessPairs(topology)) {
    const [ours, theirs] = [groupOf.get(front), groupOf.get(back)]
    if (!ours || !theirs || ours === theirs) continue
    for (const application of ours) groupOf.set(application, theirs)
    theirs.push(...ours)
  }
  return [...new Set(groupOf.values())]
}
