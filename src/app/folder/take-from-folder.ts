import type { FileContent } from '../../core/model/files.ts'
import type { OpenedFolder } from '../../core/repository/opened-folder.ts'
import { takeChanges } from '../../core/repository/take-changes.ts'
import { withSidecar } from '../../core/repository/with-sidecar.ts'
import type { EditorStore } from '../../editor/store/editor-store.ts'

/** Takes files as they are in the folder into the design, as one step that can be undone. */
export function takeFromFolder(
  store: EditorStore,
  folder: OpenedFolder,
  taken: ReadonlyMap<string, FileContent | undefined>,
): void {
  store.getState().endStep()
  for (const { id, files, sidecar } of takeChanges(store.getState().design, folder, taken)) {
    const step = { label: 'take files from the folder', group: 'take files from the folder' }
    store
      .getState()
      .replaceFiles(id, files, step, (design) => (sidecar ? withSidecar(design, id, sidecar) : design))
  }
  store.getState().endStep()
}
