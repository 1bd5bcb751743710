import { isForeign } from '../../core/formats/find-projects.ts'
import { MAX_LISTED } from '../../core/repository/bounds.ts'
import { isPicture, type LeftOut } from '../../core/repository/incoming.ts'
import type { Listed } from '../files/listed.ts'

/** Every file of a folder, what is nearer to its top first; folders of packages and of Git are not looked into. */
export async function listFolder(top: FileSystemDirectoryHandle): Promise<readonly Listed[]> {
  const listed: Listed[] = []
  // It grows while it is gone through.
  const waiting: { readonly path: string; readonly folder: FileSystemDirectoryHandle }[] = [
    { path: '', folder: top },
  ]
  for (const { path, folder } of waiting) {
    try {
      for await (const [name, handle] of folder.entries()) {
        if (listed.length >= MAX_LISTED) return [...listed, tooMany(path)]
        if (handle.kind === 'file') {
          if (isConfiguration(name)) listed.push({ path: path + name, open: () => handle.getFile() })
        } else if (isForeign(`${path}${name}/`)) {
          listed.push({ path: `${path}${name}/`, reason: 'not looked into' })
        } else {
          waiting.push({ path: `${path}${name}/`, folder: handle })
        }
      }
    } catch {
      listed.push({ path, reason: 'the browser could not read it' })
    }
  }
  return listed
}

/** A folder is opened as what the platform makes of it: archives, pictures and saved designs in it are its own. */
function isConfiguration(name: string): boolean {
  return !isPicture(name) && !/\.(zip|toposcope\.json)$/i.test(name)
}

function tooMany(path: string): LeftOut {
  return { path, reason: `and what follows is more than ${MAX_LISTED} files` }
}
