import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { createEditor } from './app/create-editor.ts'
import { createLazyStorage } from './app/documents/lazy-storage.ts'
import { createSession } from './app/documents/session.ts'
import { newId } from './app/new-id.ts'
import { startPage } from './app/start-page.ts'
import { followSystemScheme } from './editor/ui/color-scheme.ts'

const editor = createEditor()
const storage = createLazyStorage(async () => {
  const { documentStorage } = await import('./app/storage/document-storage.ts')
  return documentStorage
})
const session = createSession(editor.store, storage, newId)
followSystemScheme()
void startPage(editor, session)

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <App editor={editor} session={session} />
    </StrictMode>,
  )
