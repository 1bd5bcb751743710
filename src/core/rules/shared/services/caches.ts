import { mapDefined } from '../../../base/map-defined.ts'
import type { Path } from '../../../base/path.ts'
import { rememberedOfMap } from '../../../base/remembered.ts'
import { get, isTree, type Tree, type Value } from '../../../base/tree.ts'
import { applicationsOf } from '../../../model/queries.ts'
import { inheritedRelationships, relationshipsOf } from '../../../model/relationships.ts'
import { typeOf } from './service-type.ts'

/** A service such as Varnish: it stands in front of applications, and routes lead to it. */
export interface FrontingCache {
  readonly name: string
  readonly service: Value
  readonly path: Path
  /** The names that its relationships lead to. */
  readonly behind: readonly string[]
}

export function frontingCaches(configuration: Tree): readonly FrontingCache[] {
  return cachesAmong(get(configuration, 'services'))
}

const cachesAmong = rememberedOfMap(
  (services): readonly FrontingCache[] =>
    mapDefined(Object.entries(services), ([name, service]) => {
      if (typeOf(service).known?.opens?.to !== 'applications') return undefined
      const behind = relationshipsOf(service).map((relationship) => relationship.service)
      return { name, service, path: ['services', name], behind }
    }),
  [],
)

/** The applications that a cache may stand in front of: they are none of those that connect to it. */
export function possiblyBehind(configuration: Tree, cache: string): string[] {
  return applicationsOf(configuration).flatMap(([name, value]) => {
    const connected = isTree(value) ? inheritedRelationships(value, get(value, 'web') ?? null) : []
    return connected.some(({ service }) => service === cache) ? [] : [name]
  })
}
