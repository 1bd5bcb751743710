import type { Design } from '../../core/model/design.ts'
import type { FileContent } from '../../core/model/files.ts'
import { folderFiles } from '../../core/repository/folder-files.ts'
import { planSave, type SavePlan } from '../../core/repository/plan-save.ts'
import { diskAt } from './disk.ts'
import type { KeptFolder } from './folder-storage.ts'
import { readDisk } from './read-disk.ts'

/** What saving a design would do to its folder as that is now. */
export async function planNow(design: Design, folder: KeptFolder): Promise<SavePlan> {
  const wanted = folderFiles(design, folder)
  return planSave(wanted, folder.files, await readDisk(diskAt(folder.handle), design, folder, wanted))
}

/** Writes one file after the other, and notes each in `done`: what is written stays so where a later one fails. */
export async function writeChanges(
  folder: KeptFolder,
  changes: SavePlan['changes'],
  done: Map<string, FileContent | undefined>,
): Promise<void> {
  const disk = diskAt(folder.handle)
  for (const [path, content] of changes) {
    if (content === undefined) await disk.remove(path)
    else await disk.write(path, content)
    done.set(path, content)
  }
}
