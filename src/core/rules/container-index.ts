import { entriesOf, get, has, isTree, stringAt, Tagged, type Tree, treeAt, type Value } from '../base/tree.ts'
import { imageOf, parseType } from '../catalog/catalog.ts'
import { type Endpoint, endpointsOf } from '../catalog/endpoints.ts'
import type { Project } from '../model/design.ts'
import { workerName } from '../model/node.ts'
import { applicationsOf, servicesOf, workersOf } from '../model/queries.ts'
import type { Container, Containers } from './containers.ts'
import { sectionThatIs } from './shared/faults/wrappers.ts'

/** The containers of one state of a project; handed on to the next state to find out what changed. */
export interface ContainerIndex extends Containers {
  readonly byName: ReadonlyMap<string, Container>
  readonly others: readonly Project[]
}

/** Every container of a configuration: the previous index, and in it the same objects, where nothing changed. */
export function indexContainers(
  configuration: Tree,
  others: readonly Project[],
  previous?: ContainerIndex,
): ContainerIndex {
  const byName = new Map<string, Container>()
  const add = (container: Container) => {
    const twin = byName.get(container.name)
    const isTaken = twin !== undefined && twin.kind !== 'worker'
    if (isTaken && container.kind === 'worker') return
    byName.set(container.name, sameAs(previous, isTaken ? ofTwoKinds(container) : container))
  }
  const addAll = (kind: 'application' | 'service', entries: readonly (readonly [string, Value])[]) => {
    for (const [name, value] of entries) {
      const section = sectionThatIs(name, value)
      if (section === undefined) remembered(kind, name, value).forEach(add)
      else if (section !== 'routes')
        addAll(section === 'applications' ? 'application' : 'service', entriesOf(value))
    }
  }
  addAll('application', applicationsOf(configuration))
  addAll('service', servicesOf(configuration))
  const sameOthers =
    previous !== undefined &&
    previous.others.length === others.length &&
    previous.others.every((other, at) => isSameNames(other, others[at]))
  const isComplete =
    isAtHand(configuration, 'applications') &&
    isAtHand(configuration, 'services') &&
    applicationsOf(configuration).every(([name, application]) => !mayBeCalledOtherwise(name, application))
  const isUnchanged = sameOthers && previous.isComplete === isComplete
  if (isUnchanged && areSame(previous.byName, byName)) return previous
  const all = [...byName.values()]
  const byWorker = new Map(all.flatMap((one) => (one.worker ? [[one.worker.name, one] as const] : [])))
  return {
    byName,
    others,
    isComplete,
    get: (name) => byName.get(name),
    workerCalled: (name) => byWorker.get(name),
    all: () => all,
    elsewhere: (name) => others.find(({ configuration: other }) => isContainer(other, name))?.name,
  }
}

// Unchanged entries keep their value from edit to edit.
const known = new WeakMap<object, readonly Container[]>()

/** The containers that an entry makes: itself first, then its workers. */
function remembered(kind: 'application' | 'service', name: string, value: Value): readonly Container[] {
  const before = isTree(value) ? known.get(value) : undefined
  if (before?.[0]?.name === name && before[0].kind === kind) return before
  const containers = [toContainer(kind, name, value), ...(kind === 'application' ? workers(name, value) : [])]
  if (isTree(value)) known.set(value, containers)
  return containers
}

function workers(application: string, value: Value): Container[] {
  return workersOf(value).map(([name]) => ({
    kind: 'worker',
    name: workerName(application, name),
    worker: { application, name },
  }))
}

function toContainer(kind: 'application' | 'service', name: string, value: Value): Container {
  const type = stringAt(value, 'type')
  const image = type === undefined ? undefined : imageOf(parseType(type).image)
  const base = { kind, name, ...(type !== undefined && { type }) }
  if (kind === 'application') return { ...base, endpoints: namesOf(endpointsOf(kind, value)) }
  if (!image || isInAnotherFile(value)) return base
  const own = treeAt(get(value, 'configuration'), 'endpoints')
  const ownEndpoints = image.configuration.includes('endpoints') && Object.keys(own).length > 0
  // Whether the built-in endpoints are gone when only databases are declared is derived, not documented: keep them.
  const builtIn = ownEndpoints ? [] : endpointsOf(kind, { type: type ?? '' })
  const endpoints = [...endpointsOf(kind, value), ...builtIn]
  const byDefault = endpoints.find((endpoint) => endpoint.default)
  return {
    ...base,
    endpoints: namesOf(endpoints),
    ...(byDefault && { defaultEndpoint: byDefault.name }),
    ...(ownEndpoints && { ownEndpoints }),
  }
}

/** Whether a file that is not at hand says which endpoints there are. */
function isInAnotherFile(service: Value): boolean {
  const configuration = get(service, 'configuration')
  return configuration instanceof Tagged || get(configuration, 'endpoints') instanceof Tagged
}

function namesOf(endpoints: readonly Endpoint[]): string[] {
  return [...new Set(endpoints.map((endpoint) => endpoint.name))]
}

/** Nothing is said of endpoints where one name means two containers: that is a fault of its own. */
function ofTwoKinds({ kind, name, type }: Container): Container {
  return { kind, name, ...(type !== undefined && { type }) }
}

function sameAs(previous: ContainerIndex | undefined, container: Container): Container {
  const before = previous?.byName.get(container.name)
  return before && (before === container || JSON.stringify(before) === JSON.stringify(container))
    ? before
    : container
}

function areSame(left: ReadonlyMap<string, Container>, right: ReadonlyMap<string, Container>): boolean {
  if (left.size !== right.size) return false
  for (const [name, container] of right) if (left.get(name) !== container) return false
  return true
}

function isSameNames(left: Project, right: Project | undefined): boolean {
  return left.name === right?.name && left.configuration === right.configuration
}

/** Whether a section is written here, and not in another file. */
function isAtHand(configuration: Tree, section: string): boolean {
  const entries = get(configuration, section)
  return !(entries instanceof Tagged)
}

/**
 * Whether a file that is not at hand says what the application is called: an item of a list is called after that file
 * then, or `app` where that has no name either.
 */
function mayBeCalledOtherwise(name: string, application: Value): boolean {
  if (!(application instanceof Tagged)) return false
  const { value } = application
  const path = (typeof value === 'string' ? value : stringAt(value, 'path')) ?? ''
  const [stem] = path.split('/').at(-1)?.split('.') ?? []
  return name.replace(/-\d+$/, '') === (stem || 'app')
}

function isContainer(configuration: Tree, name: string): boolean {
  return has(treeAt(configuration, 'applications'), name) || has(treeAt(configuration, 'services'), name)
}
