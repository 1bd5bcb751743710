import { rememberedWith } from '../../../base/remembered.ts'
import type { Tree } from '../../../base/tree.ts'
import type { ProjectFacts } from '../../../model/facts.ts'
import { customerOf, teamOf } from '../links/customers.ts'
import { type Cluster, clustersOf } from './clusters.ts'

/** An application that nothing ties to the first ones, and that belongs to somebody else. */
export interface Stranger {
  readonly application: string
  readonly other: string
  readonly of: 'customer' | 'team'
  readonly own: string
  readonly others: string
}

/** The first application of each cluster whose stated customers or teams are others than those of the first. */
export const strangersOf = rememberedWith((configuration: Tree, facts: ProjectFacts): readonly Stranger[] => {
  const [first, ...rest] = clustersOf(configuration)
  if (!first) return []
  return rest.flatMap((cluster) => {
    return stranger('customer', cluster, first, facts) ?? stranger('team', cluster, first, facts) ?? []
  })
})

function stranger(
  of: Stranger['of'],
  cluster: Cluster,
  first: Cluster,
  facts: ProjectFacts,
): Stranger | undefined {
  const ownerOf = of === 'customer' ? customerOf : teamOf
  const ownersOf = ({ applications }: Cluster) =>
    applications.flatMap((application) => {
      const owner = ownerOf(facts, application)
      return owner === undefined ? [] : [{ application, owner }]
    })
  const [theirs] = ownersOf(first)
  const [ours] = ownersOf(cluster)
  if (!theirs || !ours) return undefined
  const known = new Set(ownersOf(first).map(({ owner }) => owner))
  if (ownersOf(cluster).some(({ owner }) => known.has(owner))) return undefined
  return {
    application: ours.application,
    other: theirs.application,
    of,
    own: ours.owner,
    others: theirs.owner,
  }
}
