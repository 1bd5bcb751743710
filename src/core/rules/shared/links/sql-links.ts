import { rememberedOfMap } from '../../../base/remembered.ts'
import { stringAt, type Tree, type Value } from '../../../base/tree.ts'
import { endpointsOf } from '../../../catalog/endpoints.ts'
import { type PlacedReference, referencesByTarget } from '../../../model/edits/references-to.ts'
import { servicesOf } from '../../../model/queries.ts'
import { typeOf } from '../services/service-type.ts'

/** A service with databases, and the relationships that lead to it. */
export interface LinkedDatabase {
  readonly name: string
  readonly value: Value
  /** The endpoint that is there without being declared. */
  readonly builtIn: string
  readonly links: readonly PlacedReference[]
}

/** The services of some images. */
export function linkedDatabases(configuration: Tree, images: ReadonlySet<string>): LinkedDatabase[] {
  const services = servicesOf(configuration).filter(([, value]) => images.has(typeOf(value).image))
  if (services.length === 0) return []
  const references = referencesByTarget(configuration)
  return services.map(([name, value]) => ({
    name,
    value,
    builtIn: builtInOf(value),
    links: (references.get(name) ?? []).filter(({ kind }) => kind === 'relationship'),
  }))
}

const builtInOf = rememberedOfMap(
  (service): string => endpointsOf('service', { type: stringAt(service, 'type') ?? '' })[0]?.name ?? '',
  '',
)
