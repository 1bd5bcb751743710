import { rememberedOfMap } from '../base/remembered.ts'
import { get, has, isTree, type Tree, type Value } from '../base/tree.ts'

/**
 * How a relationship is written: `default` is null, `empty` a map that names nothing, `explicit` a map with a service,
 * `endpoint-only` a map without one, `legacy` the text `service:endpoint`.
 */
export type RelationshipForm = 'default' | 'empty' | 'explicit' | 'endpoint-only' | 'legacy' | 'unreadable'

export interface Relationship {
  readonly name: string
  readonly form: RelationshipForm
  /** What it leads to, by name: the relationship's own where nothing else is said, empty where unreadable. */
  readonly service: string
  /** Undefined where the default endpoint is meant. */
  readonly endpoint: string | undefined
  readonly value: Value
}

/**
 * The relationships written in an application, its `web` or one of its workers, or in a service: inherited ones apart.
 * https://docs.upsun.com/create-apps/image-properties/relationships.html
 */
export function relationshipsOf(owner: Value): readonly Relationship[] {
  return readRelationships(get(owner, 'relationships'))
}

const readRelationships = rememberedOfMap(
  (relationships): readonly Relationship[] =>
    Object.entries(relationships).map(([name, value]) => readRelationship(name, value)),
  [],
)

/** The relationships of a worker, or of `web`: its own if it has the key at all, else the application's. */
export function inheritedRelationships(application: Value, instance: Value): readonly Relationship[] {
  return relationshipsOf(overrides(instance, 'relationships') ? instance : application)
}

/** Whether a worker, or `web`, replaces the application's property: with a key of its own, be it empty. */
export function overrides(instance: Value, property: 'relationships' | 'mounts'): boolean {
  return isTree(instance) && has(instance, property)
}

/**
 * What the names of a relationship's environment variables start with.
 * https://docs.upsun.com/development/variables.html
 */
export function environmentPrefix(relationshipName: string): string {
  return relationshipName.toUpperCase().replace(/[^0-9A-Z_]/g, '_')
}

/** One relationship by the syntax it is written in. */
function readRelationship(name: string, value: Value): Relationship {
  if (value === null) return { name, form: 'default', service: name, endpoint: undefined, value }
  if (typeof value === 'string') return readLegacy(name, value)
  return isTree(value) ? readMap(name, value) : unreadable(name, value)
}

function readLegacy(name: string, value: string): Relationship {
  const { name: service, endpoint } = splitTarget(value)
  return service === '' ? unreadable(name, value) : { name, form: 'legacy', service, endpoint, value }
}

function readMap(name: string, value: Tree): Relationship {
  const service = get(value, 'service') ?? undefined
  const endpoint = get(value, 'endpoint') ?? undefined
  if (!isNameOrAbsent(service) || !isNameOrAbsent(endpoint)) return unreadable(name, value)
  if (service !== undefined) return { name, form: 'explicit', service, endpoint, value }
  return { name, form: endpoint === undefined ? 'empty' : 'endpoint-only', service: name, endpoint, value }
}

function unreadable(name: string, value: Value): Relationship {
  return { name, form: 'unreadable', service: '', endpoint: undefined, value }
}

function isNameOrAbsent(value: Value | undefined): value is string | undefined {
  return value === undefined || (typeof value === 'string' && value !== '')
}

/** The two halves of `name:endpoint`; no endpoint where there is no colon or nothing after it. */
export function splitTarget(text: string): { readonly name: string; readonly endpoint?: string } {
  const colon = text.indexOf(':')
  if (colon === -1) return { name: text }
  const endpoint = text.slice(colon + 1)
  return { name: text.slice(0, colon), ...(endpoint !== '' && { endpoint }) }
}
