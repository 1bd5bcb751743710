import { removeAt, setAt, valueAt } from '../base/path.ts'
import { get, stringAt, type Tree } from '../base/tree.ts'
import { endpointsOf } from '../catalog/endpoints.ts'
import { type PlacedReference, referencesByTarget } from '../model/edits/references-to.ts'
import { retarget } from '../model/edits/relationship-value.ts'
import { entryOf } from '../model/node-path.ts'
import { withDatabase } from './database-edits.ts'
import { placeOf } from './places.ts'
import type { Fix } from './rule.ts'
import { listOf } from './words.ts'

/** Puts the databases of several services into the first; no fix where they differ too much to be sure. */
export function mergeServices(configuration: Tree, names: readonly string[]): Fix[] {
  const [kept = '', ...merged] = names
  const endpoint = builtInEndpoint(configuration, kept)
  const references = names.flatMap((name) => referencesByTarget(configuration).get(name) ?? [])
  if (endpoint === undefined || !merged.every((name) => isPlainTwin(configuration, kept, name))) return []
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
function builtInEndpoint(configuration: Tree, name: string): string | undefined {
  const service = entryOf(configuration, { kind: 'service', name }) ?? null
  const isSimple = /^(mariadb|mysql|postgresql):/.test(stringAt(service, 'type') ?? '')
  return isSimple && get(service, 'configuration') === undefined
    ? endpointsOf('service', service)[0]?.name
    : undefined
}

function isPlainTwin(configuration: Tree, kept: string, name: string): boolean {
  const service = entryOf(configuration, { kind: 'service', name })
  const type = stringAt(entryOf(configuration, { kind: 'service', name: kept }), 'type')
  return stringAt(service, 'type') === type && get(service, 'configuration') === undefined
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
