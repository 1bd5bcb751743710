import { removeAt, setAt, valueAt } from '../../../base/path.ts'
import { get, isList, isTree, type Tree, type Value } from '../../../base/tree.ts'
import { referencesByTarget } from '../../../model/edits/references-to.ts'
import { withService } from '../../../model/edits/relationship-value.ts'
import type { Fix } from '../../rule.ts'
import { configurationOf } from '../services/service-type.ts'
import { placeOf } from '../words/places.ts'
import { listOf } from '../words/words.ts'

/**
 * Puts what several services declare under `stores` and `endpoints` into the first. No fix where names would clash,
 * where something else is configured, or where a relationship leaves its endpoint to be guessed.
 */
export function mergeDeclared(configuration: Tree, names: readonly string[], stores: string): Fix[] {
  const [kept = '', ...merged] = names
  const declared = names.map((name) => declaredBy(configuration, name, stores))
  if (declared.includes(undefined)) return []
  const references = merged.flatMap((name) => referencesByTarget(configuration).get(name) ?? [])
  const isNamed = references.every(({ kind, endpoint }) => kind === 'relationship' && endpoint !== undefined)
  if (!isNamed || joined(declared, stores) === undefined) return []
  return [
    {
      title: `Merge ${listOf(merged, 'and')} into "${kept}"`,
      consequence:
        'Their data has to be moved by hand: with the services that are merged, what they hold is deleted.',
      edit: (before) => {
        const all = joined(
          names.map((name) => declaredBy(before, name, stores)),
          stores,
        )
        if (!all) return before
        const led = references.reduce((tree, reference) => {
          const at = placeOf(reference)
          const value = valueAt(tree, at)
          return value === undefined ? tree : setAt(tree, at, withService(value, kept))
        }, before)
        const together = setAt(led, ['services', kept, 'configuration'], all)
        return merged.reduce((tree, name) => removeAt(tree, ['services', name]), together)
      },
    },
  ]
}

/** The configuration of a service that declares stores and endpoints, and nothing else. */
function declaredBy(configuration: Tree, name: string, stores: string): Tree | undefined {
  const declared = configurationOf(get(get(configuration, 'services'), name))
  if (!declared || get(declared, stores) === undefined || get(declared, 'endpoints') === undefined)
    return undefined
  return Object.keys(declared).length === 2 ? declared : undefined
}

function joined(declared: readonly (Tree | undefined)[], stores: string): Tree | undefined {
  const all = declared.flatMap((one) => one ?? [])
  const lists = all.map((one) => get(one, stores))
  const endpoints = joinedMaps(all.map((one) => get(one, 'endpoints')))
  const inStores = lists.every(isList) ? joinedLists(lists) : joinedMaps(lists)
  if (all.length < declared.length || !endpoints || !inStores) return undefined
  return { [stores]: inStores, endpoints }
}

function joinedLists(lists: readonly (readonly Value[])[]): readonly Value[] | undefined {
  const items = lists.flat()
  return new Set(items).size === items.length ? items : undefined
}

function joinedMaps(maps: readonly (Value | undefined)[]): Tree | undefined {
  const entries = maps.flatMap((map) => (isTree(map) ? Object.entries(map) : []))
  const isUnique = new Set(entries.map(([key]) => key)).size === entries.length
  return isUnique && maps.every(isTree) ? Object.fromEntries(entries) : undefined
}
