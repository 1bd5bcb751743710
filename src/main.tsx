import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { createEditor } from './app/create-editor.ts'
import { createSession } from './app/documents/session.ts'
import { newId } from './app/new-id.ts'
import { startPage } from './app/start-page.ts'
import { documentStorage } from './app/storage/document-storage.ts'

const editor = createEditor()
const session = createSession(editor.store, documentStorage, newId)
void startPage(editor, session)

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <App editor={editor} session={session} />
    </StrictMode>,
  )
