import type { Path } from '../base/path.ts'
import { get, isTree, stringAt, type Tree } from '../base/tree.ts'
import { imageOf, parseType } from '../catalog/catalog.ts'
import { splitTarget } from '../model/relationships.ts'
import type { Instance } from './instances.ts'
import { hasLocalMount } from './mounts.ts'
import type { Tell } from './note.ts'
import type { ConvertOptions } from './options.ts'
import { putBehind } from './trees.ts'

/** The least disk of a container with local mounts: https://docs.upsun.com/anchors/fixed/app/reference/disk/ */
const LEAST_LOCAL_DISK = 128
/** What the first deployment on Flex takes where a disk is needed. */
const LOCAL_DISK = 512
/** What examples of the documentation give to images that need more than the registry says. */
const DOCUMENTED: Readonly<Record<string, number>> = {
  kafka: 512,
  mongodb: 512,
  'mongodb-enterprise': 512,
  rabbitmq: 512,
  'vault-kms': 512,
}
const LEAST_SERVICE_DISK = 256

/** A container with a disk in MB where it has local mounts and says none. */
export function withLocalDisk(instance: Tree, where: Instance, options: ConvertOptions, tell: Tell): Tree {
  if (!hasLocalMount(instance) || typeof get(instance, 'disk') === 'number') return instance
  const { container, at } = where
  const chosen = Math.max(options.disks[container] ?? LOCAL_DISK, LEAST_LOCAL_DISK)
  tell('disk-size', at, {
    message: `${container} gets a disk of ${chosen} MB for its local mounts: Fixed says disks in the files, Flex does not.`,
    todo: 'Set as much as its files need. All disks together must fit the storage of the plan.',
    choice: { option: 'disk', container, chosen, least: LEAST_LOCAL_DISK },
  })
  return putBehind(instance, ['size', 'source', 'type', 'commands'], 'disk', chosen)
}

/** A service among the others, and the place that a note about it is for. */
interface PlacedService {
  readonly name: string
  readonly at: Path
  readonly services: Tree
}

/** A service with a disk in MB where its image keeps data and it says none. */
export function withServiceDisk(
  service: Tree,
  { name, at, services }: PlacedService,
  options: ConvertOptions,
  tell: Tell,
): Tree {
  if (typeof get(service, 'disk') === 'number') return service
  const least = leastDiskOf(service)
  if (least === undefined) return service
  const chosen = Math.max(options.disks[name] ?? diskOfPrimary(service, services, options) ?? least, least)
  tell('disk-size', at, {
    message: `${name} gets a disk of ${chosen} MB: Fixed says disks in the files, Flex does not.`,
    todo: 'Set as much as its data needs. All disks together must fit the storage of the plan.',
    choice: { option: 'disk', container: name, chosen, least },
  })
  return putBehind(service, ['size', 'type'], 'disk', chosen)
}

/** The least disk of a service; undefined where its image keeps nothing on disk, or is not known. */
function leastDiskOf(service: Tree): number | undefined {
  const { image: type } = parseType(stringAt(service, 'type') ?? '')
  const image = imageOf(type)
  if (!image?.needsDisk) return undefined
  return Math.max(image.minDisk ?? LEAST_SERVICE_DISK, DOCUMENTED[type] ?? LEAST_SERVICE_DISK)
}

/** A replica needs at least the disk of the service it follows. */
function diskOfPrimary(service: Tree, services: Tree, options: ConvertOptions): number | undefined {
  const opens = imageOf(parseType(stringAt(service, 'type') ?? '').image)?.opens
  if (!opens || opens.to === 'applications' || !('name' in opens)) return undefined
  const primary = primaryNameOf(service, opens.name)
  const target = get(services, primary)
  const own = get(target, 'disk')
  if (typeof own === 'number') return own
  return options.disks[primary] ?? (isTree(target) ? leastDiskOf(target) : undefined)
}

function primaryNameOf(service: Tree, relationship: string): string {
  const value = get(get(service, 'relationships'), relationship)
  if (typeof value === 'string') return splitTarget(value).name
  return stringAt(value, 'service') ?? relationship
}
