import { isEqual } from '../../../base/equal.ts'
import { groupBy } from '../../../base/group-by.ts'
import { get, type Tree, type Value } from '../../../base/tree.ts'
import type { ProjectFacts } from '../../../model/facts.ts'
import { type Named, servicesOf } from '../../../model/queries.ts'
import type { Fix, Problem } from '../../rule.ts'
import { clustersByService } from '../applications/clusters.ts'
import { customersOf } from '../links/customers.ts'
import { siteSignals } from '../sites/site-signals.ts'
import { listOf } from '../words/words.ts'
import { type ServiceType, typeOf } from './service-type.ts'

/** A kind of service of which one is enough, and what its users have of their own in it. */
export interface Family {
  readonly has: (type: ServiceType) => boolean
  /** What is put together, as in "its databases". */
  readonly parts: string
  readonly isAlikeOnly?: true
  readonly merge: (configuration: Tree, names: readonly string[]) => readonly Fix[]
}

/** Services of one type and version that one service could be: users that have nothing in common keep theirs apart. */
export function secondServices(configuration: Tree, facts: ProjectFacts, family: Family): Problem[] {
  const alike = groupBy(servicesOf(configuration), ([, service]) => {
    const type = typeOf(service)
    return family.has(type) ? `${familyOf(type.image)}:${type.version}` : undefined
  })
  return [...alike.values()].flatMap((services) =>
    services.length < 2
      ? []
      : togetherIn(configuration, facts, services).flatMap((group) =>
          toProblem(configuration, family, group),
        ),
  )
}

/** Services whose users have something to do with each other, and belong to the same customers. */
function togetherIn(configuration: Tree, facts: ProjectFacts, services: readonly Named[]) {
  const perSite = new Set(siteSignals(configuration, facts).flatMap((signals) => signals.services))
  const clusters = clustersByService(configuration)
  const groups = groupBy(services, ([name]) => {
    const cluster = clusters.get(name)
    // A service per site has a rule of its own, and so has one that nobody uses.
    if (cluster === undefined || perSite.has(name)) return undefined
    const customers = customersOf(configuration, facts, name)
    return customers.size === 0 ? cluster : JSON.stringify([cluster, [...customers].sort()])
  })
  return [...groups.values()]
}

function toProblem(configuration: Tree, family: Family, group: readonly Named[]): Problem[] {
  const [first] = group
  if (!first) return []
  const alike = family.isAlikeOnly ? group.filter(([, service]) => isLike(service, first[1])) : group
  const [kept = '', ...others] = alike.map(([name]) => name)
  const [second, ...further] = others
  if (second === undefined) return []
  const title = typeOf(first[1]).known?.title ?? 'service'
  const several = others.length > 1
  const message = `${listOf(others, 'and')} ${several ? 'are further services' : 'is a second service'} of ${title} beside "${kept}", which has room for ${several ? 'their' : 'its'} ${family.parts}. Put them together.`
  return [
    {
      at: ['services', second],
      also: further.map((name) => ['services', name]),
      message,
      fixes: family.merge(configuration, [kept, ...others]),
    },
  ]
}

/** `mysql` and `mariadb` are two names of one engine. */
export function familyOf(image: string): string {
  return image === 'mysql' ? 'mariadb' : image
}

/** Whether two services are set up alike: a cache that forgets is not one that refuses. */
function isLike(one: Value, other: Value): boolean {
  return isEqual(get(one, 'configuration') ?? {}, get(other, 'configuration') ?? {})
}
