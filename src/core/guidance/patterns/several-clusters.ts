import { listOf } from '../../rules/words.ts'
import { evidence, type Pattern } from '../pattern.ts'
import { headlessPairs } from './headless.ts'

export const severalClusters: Pattern = {
  id: 'several-clusters',
  title: 'Several clusters in one project',
  meaning:
    'Nothing inside the project joins these groups, yet one push deploys all of them and every environment has all of them. Projects of their own would be released, tested and sized apart.',
  page: '/learn/bestpractices/oneormany.html',
  find: ({ topology }) => {
    const pairs = headlessPairs(topology)
    const groups = topology.clusters.reduce<(typeof topology.clusters)[number][]>((kept, applications) => {
      const isJoined = (group: (typeof kept)[number]) =>
        pairs.some(({ front, back }) => {
          const [here, there] = [applications.includes(front), group.includes(front)]
          return (here && group.includes(back)) || (there && applications.includes(back))
        })
      const joined = kept.filter(isJoined)
      return [...kept.filter((group) => !joined.includes(group)), [...joined.flat(), ...applications]]
    }, [])
    if (groups.length < 2) return []
    return groups.map((applications) => {
      const names = applications.map(({ name }) => name)
      const text = `Nothing joins ${listOf(names, 'and')} to any other application of the project.`
      const uses = applications.flatMap(({ edges }) => edges)
      return evidence(text, [...applications.map(({ node }) => node), ...uses])
    })
  },
}
