import { cleanup, render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { fail, ok } from '../core/base/result.ts'
import { type Editor, EditorProvider } from '../editor/store/editor.tsx'
import type { UnreadDesign } from '../editor/store/unread-design.ts'
import { createEditor } from './create-editor.ts'
import type { DocumentStorage, StoredDocument } from './documents/document-storage.ts'
import { createSession, type Session } from './documents/session.ts'
import { SessionProvider } from './documents/session-context.tsx'

interface Parts {
  readonly editor: Editor
  readonly session: Session
}

/** Renders a part of the app with stores and storage of its own, or with those of an earlier rendering. */
export function renderPart(part: ReactNode, design?: UnreadDesign, parts: Parts = createParts()) {
  cleanup()
  standInForLayout()
  const { editor, session } = parts
  if (design) editor.store.getState().open(design)
  render(
    <EditorProvider editor={editor}>
      <SessionProvider session={session}>{part}</SessionProvider>
    </EditorProvider>,
  )
  return { editor, session, user: userEvent.setup() }
}

function createParts(): Parts {
  const editor = createEditor()
  let ids = 0
  const session = createSession(editor.store, createMemoryStorage(), () => `document-${++ids}`)
  editor.view.getState().setDocuments({ openNew: (next) => void session.openNew(next) })
  return { editor, session }
}

/** Documents that last as long as a test. */
export function createMemoryStorage(): DocumentStorage {
  const documents = new Map<string, StoredDocument>()
  return {
    list: async () => ok([...documents].map(([id, { design }]) => ({ id, name: design.name, savedAt: 0 }))),
    load: async (id) => {
      const found = documents.get(id)
      return found ? ok(found) : fail({ code: 'gone', message: 'It is gone.' })
    },
    save: async (id, design, expected) => {
      documents.set(id, { design, revision: expected + 1 })
      return ok(expected + 1)
    },
    remove: async (id) => {
      documents.delete(id)
      return ok(undefined)
    },
    watch: () => () => {},
  }
}

/** What jsdom lacks because it lays nothing out. */
function standInForLayout(): void {
  window.matchMedia = (query) =>
    ({
      matches: false,
      media: query,
      addEventListener: () => {},
      removeEventListener: () => {},
    }) as unknown as MediaQueryList // all that is asked of it
  window.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  Element.prototype.scrollIntoView = () => {}
  Element.prototype.setPointerCapture = () => {}
}
