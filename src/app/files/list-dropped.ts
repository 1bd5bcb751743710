import { isForeign } from '../../core/formats/find-projects.ts'
import { MAX_LISTED } from '../../core/repository/bounds.ts'
import type { Listed } from './listed.ts'

/**
 * Every file that was dropped, folders walked. To be called while the event is handled: the browser forgets afterwards
 * what was dropped.
 */
export function listDropped(transfer: DataTransfer): Promise<readonly Listed[]> {
  const dropped = [...transfer.items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => item.webkitGetAsEntry() ?? item.getAsFile())
  return listAll(dropped)
}

async function listAll(dropped: readonly (FileSystemEntry | File | null)[]): Promise<readonly Listed[]> {
  const listed: Listed[] = []
  // It grows while it is gone through: what is nearer to the top comes first.
  const waiting: FileSystemEntry[] = []
  for (const each of dropped) {
    if (each instanceof File) listed.push({ path: each.name, open: async () => each })
    else if (each) waiting.push(each)
  }
  for (const entry of waiting) {
    const path = pathOf(entry)
    if (listed.length >= MAX_LISTED) {
      return [...listed, { path, reason: `and what follows is more than ${MAX_LISTED} files` }]
    }
    try {
      if (isFile(entry)) listed.push({ path, open: () => fileOf(entry) })
      else if (!isFolder(entry)) continue
      else if (isForeign(path)) listed.push({ path, reason: 'not looked into' })
      else for (const inner of await entriesOf(entry)) waiting.push(inner)
    } catch {
      listed.push({ path, reason: 'the browser could not read it' })
    }
  }
  return listed
}

/** Without the slash that it starts with, and with one at the end of a folder. */
function pathOf(entry: FileSystemEntry): string {
  return entry.fullPath.slice(1) + (entry.isDirectory ? '/' : '')
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject))
}

async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  // A reader hands its entries out in portions, the last of them empty.
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (portion.length === 0 || all.length > MAX_LISTED) return all
    all.push(...portion)
  }
}
