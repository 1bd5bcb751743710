import { groupBy } from '../../../base/group-by.ts'
import { get, isTree, stringAt, type Tree, type Value } from '../../../base/tree.ts'
import type { Flavour } from '../../../model/design.ts'
import type { ProjectFacts } from '../../../model/facts.ts'
import { applicationsOf, type Named } from '../../../model/queries.ts'
import { inheritedRelationships } from '../../../model/relationships.ts'
import { databaseKeysOf } from '../services/databases.ts'
import { databaseAt } from '../sites/site-databases.ts'
import { hookOf, startCommandOf } from './commands.ts'
import { sourceRootOf } from './source-roots.ts'

/** Applications that run the same code, each on databases of its own, and nothing else that they share. */
export function twinsOf(configuration: Tree, facts: ProjectFacts, flavour: Flavour): string[][] {
  const groups = groupBy(applicationsOf(configuration), ([name, value]) =>
    codeOf(facts, name, value, flavour),
  )
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => apart(group, configuration))
    .filter((names) => names.length > 1)
}

/** What tells code apart: what people say of it, else the folder and all that is done with it. */
function codeOf(facts: ProjectFacts, name: string, value: Value, flavour: Flavour): string | undefined {
  const stated = facts.applications?.[name]?.codeBase
  if (stated !== undefined) return `stated:${stated}`
  const root = sourceRootOf(value, flavour)
  const type = stringAt(value, 'type')
  if (root === undefined || type === undefined) return undefined
  return JSON.stringify([root, type, hookOf(value, 'build') ?? null, startCommandOf(value) ?? null])
}

/** Those of a group that have a database, and use nothing that another one uses. */
function apart(group: readonly Named[], configuration: Tree): string[] {
  const taken = new Map<string, number>()
  const used = group.map(([name, value]) => ({ name, ...useOf(value, get(configuration, 'services')) }))
  for (const { stores } of used) for (const store of stores) taken.set(store, (taken.get(store) ?? 0) + 1)
  const names = new Set(group.map(([name]) => name))
  return used
    .filter(({ hasDatabase, stores, targets }) => {
      const isAlone = [...stores].every((store) => taken.get(store) === 1)
      return hasDatabase && isAlone && !targets.some((target) => names.has(target))
    })
    .map(({ name }) => name)
}

function useOf(application: Value, services: Value | undefined) {
  const web = get(application, 'web') ?? null
  const relationships = isTree(application) ? inheritedRelationships(application, web) : []
  const stores = new Set<string>()
  let hasDatabase = false
  for (const { service: name, endpoint } of relationships) {
    const service = get(services, name)
    if (service === undefined) continue
    const isDatabase = databaseKeysOf(service) !== undefined
    hasDatabase ||= isDatabase
    // A cache or a search engine may well be shared by copies that have nothing else in common.
    if (isDatabase) stores.add(`${name}/${databaseAt(service, endpoint)}`)
  }
  return { stores, hasDatabase, targets: relationships.map(({ service }) => service) }
}
