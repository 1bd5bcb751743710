import type { Editor } from '../../editor/store/editor.tsx'
import type { Session } from '../documents/session.ts'
import { folderStorage } from './folder-storage.ts'
import { createFolders } from './folders.ts'

/** Lets folders be opened and saved to. Comes after the first picture: nothing on it needs a folder. */
export async function startFolders(editor: Editor, session: Session): Promise<void> {
  const storage = folderStorage()
  const folders = createFolders(editor, session, storage)
  session.state.setState({ folders })
  addEventListener('focus', () => void folders.look())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void folders.look()
  })
  const { documents, setDocuments } = editor.view.getState()
  if (documents) {
    setDocuments({
      ...documents,
      openFolder: () => void folders.open(),
      saveToFolder: () => {
        const isOpen = folders.state.getState().name !== null
        if (isOpen) void folders.save()
        return isOpen
      },
    })
  }
  const { documents: stored, failure } = await session.documents.list()
  if (!failure) await storage.keepOnly([...stored.map(({ id }) => id), session.state.getState().id])
}
