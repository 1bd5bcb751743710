import type { Editor } from '../editor/store/editor.tsx'
import { idle, waitForOpening } from '../editor/ui/idle.ts'
import { startChecking } from './create-editor.ts'
import type { Session } from './documents/session.ts'
import { lastDocument, rememberDocument } from './last-document.ts'
import { isLink, openLink } from './link/open-link.ts'

/** Opens what the address or the last visit asks for, and ties the session to the life of the page. */
export async function startPage(editor: Editor, session: Session): Promise<void> {
  editor.view.getState().setDocuments({ openNew: (design) => void session.openNew(design) })
  window.addEventListener('hashchange', () => void openHash(editor, session))
  window.addEventListener('beforeunload', (event) => {
    if (session.hasUnsaved()) event.preventDefault()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void session.flush()
  })

  const opening = openFirst(editor, session)
  waitForOpening(opening)
  await opening
  rememberDocument(session.state.getState().id)
  session.state.subscribe(({ id }, before) => {
    if (id !== before.id) rememberDocument(id)
  })
  await idle()
  await startChecking(editor)
  if (!('showDirectoryPicker' in window)) return
  const { startFolders } = await import('./folder/start-folders.ts')
  await startFolders(editor, session)
}

async function openFirst(editor: Editor, session: Session): Promise<void> {
  if (!(await openHash(editor, session))) await session.start(lastDocument())
}

/** Opens the link in the address, and takes it away: a reload shows the copy, with what was done to it. */
async function openHash(editor: Editor, session: Session): Promise<boolean> {
  const { hash, pathname, search } = location
  if (!isLink(hash)) return false
  history.replaceState(null, '', pathname + search)
  return openLink(hash, editor, session)
}
