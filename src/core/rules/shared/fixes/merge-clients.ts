import { removeAt, setAt, valueAt } from '../../../base/path.ts'
import type { Tree } from '../../../base/tree.ts'
import { referencesByTarget } from '../../../model/edits/references-to.ts'
import { withService } from '../../../model/edits/relationship-value.ts'
import type { Fix } from '../../rule.ts'
import { placeOf } from '../words/places.ts'
import { listOf } from '../words/words.ts'

/** Leads everything that uses one of several services to the first: their clients keep what is theirs apart. */
export function mergeClients(configuration: Tree, names: readonly string[], apart: string): Fix[] {
  const [kept = '', ...merged] = names
  const references = merged.flatMap((name) => referencesByTarget(configuration).get(name) ?? [])
  if (!references.every(({ kind }) => kind === 'relationship')) return []
  return [
    {
      title: `Use "${kept}" instead of ${listOf(merged, 'and')} (their clients have to use ${apart} of their own)`,
      consequence: 'What the services hold that are no longer used is deleted with them.',
      edit: (before) => {
        const led = references.reduce((tree, reference) => {
          const at = placeOf(reference)
          const value = valueAt(tree, at)
          return value === undefined ? tree : setAt(tree, at, withService(value, kept))
        }, before)
        return merged.reduce((tree, name) => removeAt(tree, ['services', name]), led)
      },
    },
  ]
}
