import { isTree, type Tree } from '../base/tree.ts'
import { free } from '../model/edits/names.ts'
import { type Mount, mountsOf } from '../model/mounts.ts'
import { applicationsOf, containerNames } from '../model/queries.ts'
import { overrides } from '../model/relationships.ts'
import { type Instance, instancesOf } from './instances.ts'

/** Storage of applications that other containers use as well, each with the service that is to hold it on Fixed. */
export interface SharedStorages {
  /** The name of the service for a storage mount; undefined where nobody shares it. */
  readonly serviceOf: (where: Instance, mount: Mount) => string | undefined
  /** The services by the application that owns the storage. */
  readonly services: ReadonlyMap<string, string>
}

export const NO_SHARED_STORAGES: SharedStorages = { serviceOf: () => undefined, services: new Map() }

/** Which storage is shared: with a worker of its application, or by a mount of another one that names it. */
export function sharedStoragesOf(configuration: Tree): SharedStorages {
  const shared = new Map<string, Set<string>>()
  const names = containerNames(configuration)
  const owners = new Set(applicationsOf(configuration).map(([name]) => name))
  const share = (owner: string, path: string) => {
    if (owners.has(owner)) shared.set(owner, (shared.get(owner) ?? new Set()).add(path))
  }
  for (const [name, application] of applicationsOf(configuration)) {
    if (!isTree(application)) continue
    const instances = instancesOf(application, name)
    const owned = instances.map(([instance, where]) => ({
      where,
      paths: storageMountsOf(instance).flatMap((mount) => (mount.service ? [] : [sourcePathOf(mount)])),
      inherits: !overrides(instance, 'mounts'),
    }))
    for (const path of sharedWithin(owned)) share(name, path)
    for (const [instance] of instances) {
      for (const mount of storageMountsOf(instance)) {
        if (mount.service !== undefined && mount.service !== name) share(mount.service, sourcePathOf(mount))
      }
    }
  }
  const services = new Map<string, string>()
  for (const owner of shared.keys()) {
    const isTaken = (name: string) => names.has(name) || [...services.values()].includes(name)
    services.set(owner, free(storageName(owner), isTaken))
  }
  return {
    services,
    serviceOf: ({ application }, mount) => {
      const owner = mount.service ?? application
      return shared.get(owner)?.has(sourcePathOf(mount)) ? services.get(owner) : undefined
    },
  }
}

/** The directory inside the source: that of the mount where nothing else is said. */
export function sourcePathOf({ path, sourcePath }: Mount): string {
  return sourcePath ?? path.split('/').filter(Boolean).join('/')
}

interface Owned {
  readonly where: Instance
  readonly paths: readonly string[]
  readonly inherits: boolean
}

/** What the workers of an application have in common with it: what they inherit, or mount again. */
function sharedWithin(owned: readonly Owned[]): readonly string[] {
  const workers = owned.filter(({ where }) => where.kind === 'worker')
  const own = owned.filter(({ where }) => where.kind !== 'worker').flatMap(({ paths }) => paths)
  if (workers.some(({ inherits }) => inherits)) return own
  const inWorkers = new Set(workers.flatMap(({ paths }) => paths))
  return own.filter((path) => inWorkers.has(path))
}

function storageMountsOf(instance: Tree): readonly Mount[] {
  return mountsOf(instance).filter(({ source }) => source === 'storage')
}

/** A name as network storage must have it: https://docs.upsun.com/add-services/network-storage.html */
function storageName(application: string): string {
  const stem = application
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return `${stem || 'app'}-files`
}
