import { removeAt, setAt, valueAt } from '../../../base/path.ts'
import { get, stringAt, type Tree, type Value } from '../../../base/tree.ts'
import { endpointsOf } from '../../../catalog/endpoints.ts'
import { type PlacedReference, referencesByTarget } from '../../../model/edits/references-to.ts'
import { retarget } from '../../../model/edits/relationship-value.ts'
import type { Fix } from '../../rule.ts'
import { placeOf } from '../words/places.ts'
import { listOf } from '../words/words.ts'
import { withDatabase } from './database-edits.ts'

/** Puts the databases of several services into the first; no fix where they differ too much to be sure. */
export function mergeServices(configuration: Tree, names: readonly string[]): Fix[] {
  const [kept = '', ...merged] = names
  const service = serviceOf(configuration, kept)
  const endpoint = builtInEndpoint(service)
  if (endpoint === undefined) return []
  if (!merged.every((name) => isPlainTwin(service, serviceOf(configuration, name)))) return []
  const references = names.flatMap((name) => referencesByTarget(configuration).get(name) ?? [])
  if (!references.every((reference) => isPlain(reference, endpoint))) return []
  return [
    {
      title: `Merge ${listOf(merged, 'and')} into "${kept}"`,
      consequence:
        'Their data has to be moved by hand: with the services that are merged, what they hold is deleted.',
      edit: (before) => {
        const connected = references.reduce((tree, reference) => {
          return lead(tree, reference, kept, reference.targetName === kept ? endpoint : reference.targetName)
        }, before)
        return merged.reduce((tree, name) => {
          return removeAt(withDatabase(tree, kept, name), ['services', name])
        }, connected)
      },
    },
  ]
}

/** The endpoint that goes without saying; undefined for services whose endpoints need more than a database. */
function builtInEndpoint(service: Value): string | undefined {
  const isSimple = /^(mariadb|mysql|postgresql):/.test(stringAt(service, 'type') ?? '')
  return isSimple && get(service, 'configuration') === undefined
    ? endpointsOf('service', service)[0]?.name
    : undefined
}

function isPlainTwin(kept: Value, other: Value): boolean {
  return stringAt(other, 'type') === stringAt(kept, 'type') && get(other, 'configuration') === undefined
}

function serviceOf(configuration: Tree, name: string): Value {
  return get(get(configuration, 'services'), name) ?? null
}

function isPlain(reference: PlacedReference, builtIn: string): boolean {
  const { kind, endpoint = builtIn } = reference
  return kind === 'relationship' && endpoint === builtIn
}

function lead(configuration: Tree, reference: PlacedReference, service: string, endpoint: string): Tree {
  const at = placeOf(reference)
  const value = valueAt(configuration, at)
  return value === undefined
    ? configuration
    : setAt(configuration, at, retarget(value, { name: reference.label, service, endpoint }))
}
