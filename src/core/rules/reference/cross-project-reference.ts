import { allReferences } from '../../model/edits/references-to.ts'
import type { DesignRule } from '../rule.ts'
import { destinationOf } from '../shared/links/destination.ts'
import { placeOf } from '../shared/words/places.ts'

export const crossProjectReference: DesignRule = {
  id: 'cross-project-reference',
  category: 'reference',
  severity: 'error',
  scope: 'design',
  title: 'Nothing reaches into another project',
  why: 'The applications and services of another project are out of reach by design: what has to talk in private belongs in one project, everything else talks over public HTTP.',
  page: '/learn/bestpractices/oneormany.html',
  check: ({ configuration }, others, { containers }) => {
    // With every edit of the one project that most designs are.
    if (others.length === 0) return []
    return allReferences(configuration).flatMap((reference) => {
      const { kind, targetName } = reference
      if (kind === 'redirect') return []
      const destination = destinationOf(targetName, containers)
      if (destination.kind !== 'elsewhere') return []
      const message = `"${targetName}" belongs to the project "${destination.project}" and cannot be reached from here. Put both into one project, or use its public address.`
      return [{ at: placeOf(reference), message }]
    })
  },
}
