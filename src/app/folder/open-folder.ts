import { openedFolder } from '../../core/repository/opened-folder.ts'
import { planImport } from '../../core/repository/plan-import.ts'
import type { Editor } from '../../editor/store/editor.tsx'
import type { Session } from '../documents/session.ts'
import { readFiles } from '../files/read-files.ts'
import { importedDesign } from '../import/imported-design.ts'
import { folderFailure } from './folder-failure.ts'
import type { KeptFolder } from './folder-storage.ts'
import { listFolder } from './list-folder.ts'

/** Opens what is in a folder as a design of its own; says why where there is nothing to open. */
export async function openFolder(
  handle: FileSystemDirectoryHandle,
  { view }: Editor,
  session: Session,
  newId: () => string,
): Promise<KeptFolder | undefined> {
  const { say, closeDialog } = view.getState()
  if (/^\.(upsun|platform)$/.test(handle.name)) {
    say(`Choose the folder that has ${handle.name} in it, so that all of the project is there.`, 'error')
    return undefined
  }
  try {
    const incoming = await readFiles(await listFolder(handle))
    const plan = planImport(incoming, newId, handle.name)
    if (!plan.ok) {
      say(`“${handle.name}”: ${plan.failure}`, 'error')
      return undefined
    }
    closeDialog()
    await session.openNew(importedDesign(plan.value))
    say(`The folder “${handle.name}” is open. Save writes what you change back into it.`)
    return { handle, ...openedFolder(plan.value.origins, incoming) }
  } catch (error) {
    say(folderFailure(error, handle.name), 'error')
    return undefined
  }
}
