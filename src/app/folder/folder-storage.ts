import { createStore, del, get, keys, set, type UseStore } from 'idb-keyval'
import * as z from 'zod/mini'
import { recordOf } from '../../core/base/record-of.ts'
import type { OpenedFolder } from '../../core/repository/opened-folder.ts'

/** The folder of a document: where it is, and what its files held. */
export interface KeptFolder extends OpenedFolder {
  readonly handle: FileSystemDirectoryHandle
}

/** Folders by document, kept over reloads. Without storage they last as long as the page. */
export interface FolderStorage {
  readonly load: (id: string) => Promise<KeptFolder | null>
  readonly save: (id: string, folder: KeptFolder) => Promise<void>
  /** Forgets the folders of documents that are gone. */
  readonly keepOnly: (ids: readonly string[]) => Promise<void>
}

const PATHS = { entries: 20_000, keyLength: 1000 }
const KeptSchema = z.strictObject({
  handle: z.custom<FileSystemDirectoryHandle>((value) => value instanceof FileSystemDirectoryHandle),
  projects: recordOf(z.strictObject({ root: z.string(), origins: recordOf(z.string(), PATHS) }), {
    entries: 200,
    keyLength: 100,
  }),
  files: recordOf(z.union([z.string(), z.instanceof(Uint8Array)]), PATHS),
})

function createFolderStorage(store: UseStore): FolderStorage {
  return {
    load: async (id) => {
      try {
        const parsed = z.safeParse(KeptSchema, await get<unknown>(id, store))
        return parsed.success ? parsed.data : null
      } catch {
        return null
      }
    },
    save: async (id, { handle, projects, files }) => {
      try {
        await set(id, { handle, projects, files }, store)
      } catch {
        // The folder stays open until the page is closed.
      }
    },
    keepOnly: async (ids) => {
      try {
        const gone = (await keys<string>(store)).filter((id) => !ids.includes(id))
        await Promise.all(gone.map((id) => del(id, store)))
      } catch {
        // They are in nobody's way.
      }
    },
  }
}

export const folderStorage = () => createFolderStorage(createStore('toposcope-folders', 'folders'))
