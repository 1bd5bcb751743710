import { get, isTree, type Tree, type Value } from '../base/tree.ts'

/** Stands for all names of containers a configuration has: the same object while they are the same. */
export interface NameSet {
  applications: Value | undefined
  services: Value | undefined
}

const recent: NameSet[] = []
const MOST_RECENT = 8 // projects of a design that are looked at in turn

/** The name set of a configuration, found among the most recent ones: names change far less often than the rest. */
export function nameSetOf(configuration: Tree): NameSet {
  const applications = get(configuration, 'applications')
  const services = get(configuration, 'services')
  const at = recent.findIndex(
    (known) => haveSameKeys(known.services, services) && haveSameContainers(known.applications, applications),
  )
  const [known] = at === -1 ? [] : recent.splice(at, 1)
  const nameSet = known ?? { applications, services }
  // The newest trees, since their entries are most likely to be shared with the next ones.
  Object.assign(nameSet, { applications, services })
  recent.unshift(nameSet)
  recent.length = Math.min(recent.length, MOST_RECENT)
  return nameSet
}

function haveSameContainers(left: Value | undefined, right: Value | undefined): boolean {
  if (left === right) return true
  if (!isTree(left) || !isTree(right) || !haveSameKeys(left, right)) return false
  return Object.keys(right).every((name) => {
    const [before = null, after = null] = [get(left, name), get(right, name)]
    return before === after || haveSameKeys(get(before, 'workers'), get(after, 'workers'))
  })
}

function haveSameKeys(left: Value | undefined, right: Value | undefined): boolean {
  if (left === right) return true
  const [before, after] = [keysOf(left), keysOf(right)]
  return before.length === after.length && before.every((key, at) => key === after[at])
}

function keysOf(value: Value | undefined): string[] {
  return isTree(value) ? Object.keys(value) : []
}
