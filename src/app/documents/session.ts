import { createStore, type StoreApi } from 'zustand/vanilla'
import { EMPTY_DESIGN } from '../../core/model/design.ts'
import { designToKeep } from '../../editor/store/design-to-keep.ts'
import type { EditorStore } from '../../editor/store/editor-store.ts'
import type { UnreadDesign } from '../../editor/store/unread-design.ts'
import type { Folders } from '../folder/folder-state.ts'
import { createAutosave, type SaveState } from './autosave.ts'
import { createDocumentList, type DocumentList } from './document-list.ts'
import type { DocumentChange, DocumentStorage, StorageFailure } from './document-storage.ts'
import { isEmpty } from './is-empty.ts'
import { createShelf } from './shelf.ts'

export interface SessionState {
  /** The document that is open. It is stored once there is something in it. */
  readonly id: string
  readonly save: SaveState
  /** Whether the first design has been opened. */
  readonly isReady: boolean
  /** The way to the folders of the disk, once it is loaded and where the browser opens any. */
  readonly folders: Folders | null
}

/** Which document is open, and its way to storage. */
export interface Session {
  readonly state: StoreApi<SessionState>
  /** Opens the last document, or stays with an empty one. */
  readonly start: (lastId: string | null) => Promise<void>
  /** Opens a design as a document of its own, in the place of the present one only if that is empty. */
  readonly openNew: (design: UnreadDesign) => Promise<void>
  readonly openStored: (id: string) => Promise<StorageFailure | null>
  readonly documents: DocumentList
  /** Deletes a document for good; in the place of the present one comes an empty design. */
  readonly remove: (id: string) => Promise<StorageFailure | null>
  /** Saves at once what is not saved yet. */
  readonly flush: () => Promise<void>
  /** Ends a conflict with what the other tab saved. */
  readonly loadTheirs: () => Promise<StorageFailure | null>
  /** Ends a conflict with a document of its own for what is on the screen. */
  readonly keepMineAsCopy: () => Promise<void>
  /** Whether closing the page would lose something. */
  readonly hasUnsaved: () => boolean
}

export function createSession(editor: EditorStore, storage: DocumentStorage, newId: () => string): Session {
  const first = newId()
  const state = createStore<SessionState>()(() => ({
    id: first,
    save: { kind: 'saved' },
    isReady: false,
    folders: null,
  }))
  const shelf = createShelf()
  const autosave = createAutosave(editor, storage, { id: first, stored: 0, isSaved: true }, (save) =>
    state.setState({ save }),
  )

  function show(id: string, design: UnreadDesign, stored: number, isSaved: boolean): void {
    editor.getState().open(design)
    autosave.aim({ id, stored, isSaved })
    state.setState({ id, isReady: true })
  }

  async function showStored(id: string): Promise<StorageFailure | null> {
    const found = await storage.load(id)
    if (!found.ok) return found.failure
    show(id, found.value.design, found.value.revision, true)
    return null
  }

  /** Before another design is shown: the present one goes to storage, or where that fails, on the shelf. */
  async function putAway(): Promise<void> {
    if (state.getState().save.kind === 'conflict') await keepMineAsCopy()
    await autosave.flush()
    const { id, stored, isSaved } = autosave.target()
    if (!isSaved) shelf.put(id, { design: designToKeep(editor.getState()), stored })
  }

  async function keepMineAsCopy(): Promise<void> {
    const { name } = editor.getState().design
    const id = newId()
    autosave.aim({ id, stored: 0, isSaved: false })
    state.setState({ id })
    editor.getState().renameDesign(`${name} (copy)`)
    await autosave.flush()
  }

  async function follow({ id, revision }: DocumentChange): Promise<void> {
    const { id: shown, stored, isSaved } = autosave.target()
    if (id !== shown || revision === null || revision <= stored) return
    if (!isSaved) return autosave.flush() // which finds the conflict
    const found = await storage.load(id)
    const now = autosave.target()
    if (found.ok && now.id === id && now.isSaved) show(id, found.value.design, found.value.revision, true)
  }

  storage.watch((change) => void follow(change))

  return {
    state,
    keepMineAsCopy,
    flush: autosave.flush,
    start: async (lastId) => {
      if (lastId === null || (await showStored(lastId)) !== null) state.setState({ isReady: true })
    },
    openNew: async (design) => {
      const isReplaced = isEmpty(editor.getState().design)
      await putAway()
      const { id, stored } = autosave.target()
      show(isReplaced ? id : newId(), design, isReplaced ? stored : 0, false)
    },
    openStored: async (id) => {
      if (id === autosave.target().id) return null
      await putAway()
      const shelved = shelf.take(id)
      if (!shelved) return showStored(id)
      show(id, shelved.design, shelved.stored, false)
      return null
    },
    documents: createDocumentList(editor, storage, shelf, autosave, newId),
    remove: async (id) => {
      const isShelved = shelf.take(id) !== undefined
      if (id === autosave.target().id) {
        await autosave.flush()
        show(newId(), EMPTY_DESIGN, 0, true)
      }
      const removed = await storage.remove(id)
      return removed.ok || isShelved ? null : removed.failure
    },
    loadTheirs: () => showStored(autosave.target().id),
    hasUnsaved: () => !autosave.target().isSaved || shelf.list().length > 0,
  }
}
