import type { Path } from '../../base/path.ts'
import { type Mount, mountsOf } from '../../model/mounts.ts'
import type { EntryRule, Fix, Problem } from '../rule.ts'
import { directoryOf } from '../shared/applications/mount-paths.ts'
import { remove, withConsequence } from '../shared/fixes/fixes.ts'
import { holdersOf } from '../shared/links/links.ts'

export const mountOverlap: EntryRule = {
  id: 'mount-overlap',
  category: 'data',
  severity: 'warning',
  scope: 'application',
  title: 'No mount lies inside another, or where one is already',
  why: 'The documentation says that a mount inside one with another source is rejected on push. Directories side by side are fine; of two mounts at one directory, one is never seen.',
  page: '/create-apps/image-properties/mounts.html',
  check: (entry) =>
    holdersOf(entry).flatMap((holder) => {
      const mounts = mountsOf(holder.value).filter(({ form }) => form === 'map')
      // Of several at one directory, the first.
      const byDirectory = new Map(mounts.toReversed().map((mount) => [directoryOf(mount), mount]))
      return mounts.flatMap((mount) => {
        const at = [...holder.path, 'mounts', mount.path]
        const directory = directoryOf(mount)
        const first = byDirectory.get(directory)
        if (first && first !== mount) return [twice(first, mount, at)]
        const outer = foldersAround(directory)
          .map((folder) => byDirectory.get(folder))
          .find((one) => one !== undefined)
        if (!outer) return []
        // Whether one with the same source is rejected too is not known, and published examples have it.
        const isSame = outer.source === mount.source && outer.service === mount.service
        if (isSame) return []
        const message = `Mount "${mount.path}" lies inside "${outer.path}", which has another source. Mount two directories side by side.`
        const consequence = `What is in it is no longer seen: new files go to ${outer.path}.`
        return [{ at, message, fixes: [without(mount, at, consequence)] }]
      })
    }),
}

/** Slashes at the ends make no difference. */
function twice(first: Mount, mount: Mount, at: Path): Problem {
  const message = `Mount "${mount.path}" is at the same directory as "${first.path}". Keep one of them.`
  const consequence = `The files of ${first.path} are what is seen there.`
  return { at, message, fixes: [without(mount, at, consequence)] }
}

function without({ path }: Mount, at: Path, consequence: string): Fix {
  return withConsequence(remove(`Remove the mount ${path}`, at), consequence)
}

/** The directories that a directory is in, the next one first. */
function foldersAround(directory: string): string[] {
  const parts = directory.split('/')
  return parts.slice(1).map((_, at) => parts.slice(0, parts.length - 1 - at).join('/'))
}
