import { type Path, toPointer } from '../base/path.ts'
import { isTree, type Tree, type Value } from '../base/tree.ts'
import { type Mount, mountsOf } from '../model/mounts.ts'
import type { Instance } from './instances.ts'
import type { Tell } from './note.ts'
import type { ConvertOptions } from './options.ts'
import { type SharedStorages, sourcePathOf } from './shared-storages.ts'
import { changeAt, mapValues, without } from './trees.ts'

/** Mounts as Flex has them: `local` is a choice, `shared` is storage, texts become maps. */
export function mountsToFlex(instance: Tree, where: Instance, options: ConvertOptions, tell: Tell): Tree {
  return mapMounts(instance, where, tell, (mount, written, at) => {
    if (mount.source === 'shared') return { ...written, source: 'storage' }
    if (mount.source !== 'local') return written
    const pointer = toPointer(at)
    const chosen = options.localMounts[pointer] ?? options.localMount
    tell('local-mount', at, { ...LOCAL_MOUNT[chosen], choice: { option: 'localMount', at: pointer, chosen } })
    return { ...written, source: chosen }
  })
}

const LOCAL_MOUNT = {
  instance: {
    message:
      'The local mount becomes an instance mount: each instance has files of its own, 8 GB at most, and workers do not see them.',
    todo: 'Choose storage for uploads, and for an application that is to run several instances.',
  },
  storage: {
    message: 'The local mount becomes a storage mount: all instances share its files over the network.',
    todo: 'Choose instance for caches and other files that each instance may have for itself.',
  },
}

/** Mounts as Fixed has them: what one container uses is local, what several share is in a service. */
export function mountsToFixed(instance: Tree, where: Instance, storages: SharedStorages, tell: Tell): Tree {
  return mapMounts(instance, where, tell, (mount, written, at) => {
    switch (mount.source) {
      case 'instance':
      case 'shared':
        return { ...written, source: 'local' }
      case 'temporary':
        return { ...written, source: 'tmp' }
      case 'storage':
        return storageToFixed(mount, written, at)
      default:
        return written
    }
  })

  function storageToFixed(mount: Mount, written: Tree, at: Path): Tree {
    const service = storages.serviceOf(where, mount)
    if (service !== undefined) {
      return { ...written, source: 'service', service, source_path: sourcePathOf(mount) }
    }
    if (mount.service !== undefined) {
      tell('shared-mount', at, {
        message: `The files are no longer those of ${mount.service}: a local mount belongs to one container.`,
        todo: 'Use a network-storage service where both must see the same files.',
      })
    }
    return { ...without(written, ['service']), source: 'local' }
  }
}

/** Whether a mount is on the disk of the container itself. */
export function hasLocalMount(instance: Tree): boolean {
  return mountsOf(instance).some(({ source }) => source === 'local')
}

function mapMounts(
  instance: Tree,
  { at }: Instance,
  tell: Tell,
  change: (mount: Mount, written: Tree, at: Path) => Value,
): Tree {
  const mounts = new Map(mountsOf(instance).map((mount) => [mount.path, mount]))
  return changeAt(instance, 'mounts', (written) => {
    if (!isTree(written)) return written
    return mapValues(written, (value, path) => {
      const mount = mounts.get(path)
      const mountAt = [...at, 'mounts', path]
      if (mount?.form === 'map' && isTree(value)) return change(mount, value, mountAt)
      if (mount?.form !== 'legacy' || typeof value !== 'string') return value
      const asMap = writtenOut(mount)
      if (!asMap) {
        tell('unreadable', mountAt, {
          message: `"${value}" is no mount that could be read. It is kept as it is.`,
          todo: 'Write it as a map with source and source_path.',
        })
        return value
      }
      tell('mount-written-out', mountAt, {
        message: `"${value}" is the form of old. It is written as a map with source and source_path.`,
      })
      return change(mount, asMap, mountAt)
    })
  })
}

/** `shared:files/x` as a map. */
function writtenOut({ source, sourcePath }: Mount): Tree | undefined {
  if (source === undefined || !LEGACY_SOURCES.includes(source) || sourcePath === undefined) return undefined
  return { source, source_path: sourcePath }
}

const LEGACY_SOURCES = ['shared', 'local', 'tmp']
