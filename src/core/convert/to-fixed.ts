import { get, isTree, type Tree } from '../base/tree.ts'
import { imageOf, newestType } from '../catalog/catalog.ts'
import { isSection } from '../model/sections.ts'
import type { Conversion } from './conversion.ts'
import { modernCrons, noteFastCrons } from './crons.ts'
import { withLocalDisk, withServiceDisk } from './disks.ts'
import { mapInstances } from './instances.ts'
import { mountsToFixed } from './mounts.ts'
import { collectNotes, type Tell } from './note.ts'
import { type ConvertOptions, DEFAULT_OPTIONS } from './options.ts'
import { notePlan } from './plan.ts'
import { withoutProfile } from './profiles.ts'
import { withRoot } from './roots.ts'
import { writtenOutRelationships } from './service-relationships.ts'
import { noteAvailability } from './services.ts'
import { NO_SHARED_STORAGES, type SharedStorages, sharedStoragesOf } from './shared-storages.ts'
import { changeAt, mapSection, without, withoutEmpty } from './trees.ts'
import { noteRouteGaps, noteValidatorGaps } from './validator-notes.ts'
import { noteFirewall } from './web-firewall.ts'

/** The configuration of a Flex project as Fixed has it. */
export function toFixed(flex: Tree, chosen: Partial<ConvertOptions> = {}): Conversion {
  const options = { ...DEFAULT_OPTIONS, ...chosen }
  const { notes, tell } = collectNotes()
  const sections = onlySections(flex, tell)
  const storages = chosenStorages(sections, options, tell)
  const withApplications = mapSection(sections, 'applications', (application, name) =>
    applicationToFixed(application, name, storages, options, tell),
  )
  const withServices = mapSection(withApplications, 'services', (service, name) => {
    noteAvailability(service, name, 'fixed', tell)
    return serviceToFixed(service, name, flex, options, tell)
  })
  const complete = withStorages(withServices, storages, options, tell)
  const fixed = mapSection(complete, 'routes', (route, key) => {
    noteRouteGaps(route, key, tell)
    return route
  })
  notePlan(fixed, tell)
  return { configuration: fixed, notes }
}

function applicationToFixed(
  application: Tree,
  name: string,
  storages: SharedStorages,
  options: ConvertOptions,
  tell: Tell,
): Tree {
  const at = ['applications', name]
  const own = get(application, 'name')
  if (own !== undefined && own !== name) {
    tell('name-key', [...at, 'name'], {
      message: `The key name says something else than the application is called. It is called ${name}.`,
    })
  }
  const rooted = withRoot(without(application, ['name']), at, '/', tell)
  noteFastCrons(rooted, at, tell)
  noteValidatorGaps(rooted, at, tell)
  return mapInstances(modernCrons(rooted, at, tell), name, (instance, where) => {
    noteFirewall(instance, where.at, tell)
    const mounted = mountsToFixed(withoutProfile(instance, where.at, tell), where, storages, tell)
    return withLocalDisk(mounted, where, options, tell)
  })
}

function serviceToFixed(service: Tree, name: string, flex: Tree, options: ConvertOptions, tell: Tell): Tree {
  const at = ['services', name]
  noteFirewall(service, at, tell)
  const plain = writtenOutRelationships(withoutProfile(service, at, tell), name, flex, tell)
  const services = get(flex, 'services')
  return withServiceDisk(plain, { name, at, services: isTree(services) ? services : {} }, options, tell)
}

function chosenStorages(flex: Tree, options: ConvertOptions, tell: Tell): SharedStorages {
  const found = sharedStoragesOf(flex)
  const chosen = options.sharedStorage
  for (const [owner, service] of found.services) {
    tell('storage-shared', ['applications', owner], {
      message:
        chosen === 'service'
          ? `Storage of ${owner} is shared with others. Fixed shares files in a service only: they move to the new service ${service}.`
          : `Storage of ${owner} is shared with others. Here each of them gets local files of its own.`,
      todo: 'Choose a service where they must see the same files, local where each may have its own.',
      choice: { option: 'sharedStorage', chosen },
    })
  }
  return chosen === 'service' ? found : NO_SHARED_STORAGES
}

/** The services for shared storage, behind the others. */
function withStorages(
  configuration: Tree,
  { services }: SharedStorages,
  options: ConvertOptions,
  tell: Tell,
): Tree {
  const image = imageOf('network-storage')
  const before = get(configuration, 'services')
  if (!image || services.size === 0 || (before !== undefined && before !== null && !isTree(before))) {
    return configuration
  }
  const added = [...services].map(([owner, name]) => {
    const at = ['applications', owner]
    const type = newestType(image)
    tell('new-service', at, {
      message: `The new service ${name} (${type}) holds the files of ${owner}.`,
      todo: 'Copy the files there after the first deployment.',
    })
    return [name, withServiceDisk({ type }, { name, at, services: {} }, options, tell)] as const
  })
  return { ...configuration, services: { ...before, ...Object.fromEntries(added) } }
}

/** Fixed has a file for each section, which is a map, and no place for anything else. */
function onlySections(flex: Tree, tell: Tell): Tree {
  const others = Object.keys(flex).filter((key) => !isSection(key) || !isTree(flex[key]))
  for (const key of others) {
    if (isSection(key) && flex[key] === null) continue
    tell('top-level-key', [key], {
      message: isSection(key)
        ? `"${key}" is left out: it is no map of names.`
        : `"${key}" is left out: the files of Fixed have no place for it.`,
    })
  }
  const sections: Tree = { applications: {}, ...withoutEmpty(without(flex, others)) }
  return changeAt(sections, 'applications', (applications) => {
    if (!isTree(applications)) return applications
    const held = Object.keys(applications).filter((name) => name.startsWith('.'))
    for (const name of held) {
      tell('held-anchors', ['applications', name], {
        message: `"${name}" is left out: a key with a dot is no application, but holds what others take by anchors.`,
      })
    }
    return without(applications, held)
  })
}
