import { remembered } from '../../../base/remembered.ts'
import { entriesOf, get, isTree, Tagged, type Tree, type Value } from '../../../base/tree.ts'
import { allReferences } from '../../../model/edits/references-to.ts'
import { applicationsOf, routesOf, servicesOf } from '../../../model/queries.ts'
import { isSection, SECTIONS } from '../../../model/sections.ts'
import { isIgnored } from '../faults/values-at.ts'

/** What leads where in a project. */
export interface Usage {
  /** Whatever a route has as its upstream. */
  readonly routed: ReadonlySet<string>
  /** Whatever a relationship or a mount names. */
  readonly used: ReadonlySet<string>
  /** Whether something names a container that is not there. */
  readonly isDangling: boolean
  /** Whether every entry is here to be read. */
  readonly isComplete: boolean
}

export const usageOf = remembered((configuration: Tree): Usage => {
  const { applications, services } = configuration
  const isThere = (name: string) => get(applications, name) !== undefined || get(services, name) !== undefined
  const routed = new Set<string>()
  const used = new Set<string>()
  for (const { kind, targetName } of allReferences(configuration)) {
    if (kind === 'upstream') routed.add(targetName)
    else if (kind !== 'redirect') used.add(targetName)
  }
  const isDangling = ![...routed, ...used].every(isThere)
  return { routed, used, isDangling, isComplete: isReadable(configuration) }
})

function isReadable(configuration: Tree): boolean {
  if (SECTIONS.some((section) => get(configuration, section) instanceof Tagged)) return false
  if (hasOtherSections(configuration)) return false
  return [...applicationsOf(configuration), ...servicesOf(configuration)].every(
    ([, entry]) =>
      !(entry instanceof Tagged) &&
      [entry, get(entry, 'web')].every(
        (part) => isMapOrNothing(get(part, 'relationships')) && isMapOrNothing(get(part, 'mounts')),
      ) &&
      !(get(entry, 'workers') instanceof Tagged),
  )
}

/** What stands at the top in a place of its own, such as tasks, may well use what is there. */
function hasOtherSections(configuration: Tree): boolean {
  return entriesOf(configuration).some(([key, value]) => isTree(value) && !isIgnored(key) && !isSection(key))
}

/** A list or a text in the place of a map leads somewhere too, only nobody can read where. */
function isMapOrNothing(value: Value | undefined): boolean {
  return value === undefined || value === null || isTree(value)
}

/** Whether there are routes at all: without any, a single application gets the default one. */
export function hasRoutes(configuration: Tree): boolean {
  return routesOf(configuration).length > 0
}
