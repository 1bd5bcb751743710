import { get, isTree, type Tree, type Value } from '../../base/tree.ts'

interface Wanted {
  readonly name: string
  readonly service: string
  readonly endpoint?: string | undefined
}

/** How a new relationship is written: null where its name says it all, as text where asked and possible, else a map. */
export function newRelationship({ name, service, endpoint }: Wanted, style: 'map' | 'text'): Value {
  if (endpoint === undefined) return name === service ? null : { service }
  return style === 'text' ? `${service}:${endpoint}` : { service, endpoint }
}

/** The relationship with its service called `service`, else as it was: a name that was implied is written out. */
export function withService(value: Value, service: string): Value {
  if (typeof value === 'string')
    return value.includes(':') ? service + value.slice(value.indexOf(':')) : service
  return isTree(value) ? mapWithService(value, service) : { service }
}

/** The relationship leading elsewhere, in the syntax it has as far as that can say it. */
export function retarget(value: Value, wanted: Wanted): Value {
  if (!isTree(value)) return newRelationship(wanted, typeof value === 'string' ? 'text' : 'map')
  const { endpoint: _, ...map } = mapWithService(value, wanted.service)
  return wanted.endpoint === undefined ? map : { ...value, ...map, endpoint: wanted.endpoint }
}

function mapWithService(value: Tree, service: string): Tree {
  return get(value, 'service') === undefined ? { service, ...value } : { ...value, service }
}
