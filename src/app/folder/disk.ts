import type { FileContent } from '../../core/model/files.ts'
import { decodeFile } from '../files/decode.ts'

/** Far more than configuration takes: what is larger was put in its place by someone else. */
const MAX_FILE = 16 * 1024 * 1024

/** The files below a folder that the person opened. What goes wrong rejects with the browser's own reason. */
export interface Disk {
  /** Rejects where the folder itself is gone. */
  readonly ensureThere: () => Promise<void>
  /** What a file holds; undefined where there is none. */
  readonly read: (path: string) => Promise<FileContent | undefined>
  /** The names of the files that lie in a folder, not in those below; none where it does not exist. */
  readonly list: (folder: string) => Promise<readonly string[]>
  readonly write: (path: string, content: FileContent) => Promise<void>
  readonly remove: (path: string) => Promise<void>
}

export function diskAt(top: FileSystemDirectoryHandle): Disk {
  async function folderAt(parts: readonly string[], create = false): Promise<FileSystemDirectoryHandle> {
    let folder = top
    for (const part of parts) folder = await folder.getDirectoryHandle(part, { create })
    return folder
  }

  return {
    ensureThere: async () => void (await top.keys().next()),
    read: (path) =>
      unlessMissing(async () => {
        const { folders, name } = split(path)
        const file = await (await (await folderAt(folders)).getFileHandle(name)).getFile()
        if (file.size > MAX_FILE) throw new Error(`${path} has become larger than 16 MiB`)
        return decodeFile(new Uint8Array(await file.arrayBuffer()))
      }),
    list: async (path) => {
      const found = await unlessMissing(async () => {
        const names: string[] = []
        const folder = await folderAt(split(path).folders)
        for await (const [name, { kind }] of folder.entries()) if (kind === 'file') names.push(name)
        return names
      })
      return found ?? []
    },
    write: async (path, content) => {
      const { folders, name } = split(path)
      const handle = await (await folderAt(folders, true)).getFileHandle(name, { create: true })
      // The file is replaced when the stream is closed: whoever reads it sees one state or the other.
      const stream = await handle.createWritable()
      try {
        await stream.write(typeof content === 'string' ? content : new Uint8Array(content))
        await stream.close()
      } catch (error) {
        await stream.abort().catch(() => {}) // It may be closed already: the first reason is the one to tell.
        throw error
      }
    },
    remove: async (path) => {
      await unlessMissing(async () => {
        const { folders, name } = split(path)
        await (await folderAt(folders)).removeEntry(name)
      })
    },
  }
}

function split(path: string): { readonly folders: readonly string[]; readonly name: string } {
  const parts = path.split('/')
  return { folders: parts.slice(0, -1), name: parts.at(-1) ?? '' }
}

/** A file that is not there is an answer; a top folder that is not there is told by writing to it. */
async function unlessMissing<Found>(find: () => Promise<Found>): Promise<Found | undefined> {
  try {
    return await find()
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined
    throw error
  }
}
