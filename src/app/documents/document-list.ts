import type { EditorStore } from '../../editor/store/editor-store.ts'
import type { Autosave } from './autosave.ts'
import type { DocumentStorage, DocumentSummary, StorageFailure } from './document-storage.ts'
import type { Shelf, ShelvedSummary } from './shelf.ts'

export interface Listing {
  readonly documents: readonly (DocumentSummary | ShelvedSummary)[]
  readonly failure: StorageFailure | null
}

/** The documents that there are, and what can be done with one without opening it. */
export interface DocumentList {
  readonly list: () => Promise<Listing>
  readonly rename: (id: string, name: string) => Promise<StorageFailure | null>
  readonly duplicate: (id: string) => Promise<StorageFailure | null>
}

export function createDocumentList(
  editor: EditorStore,
  storage: DocumentStorage,
  shelf: Shelf,
  autosave: Autosave,
  newId: () => string,
): DocumentList {
  const isPresent = (id: string) => id === autosave.target().id

  return {
    list: async () => {
      await autosave.flush()
      const stored = await storage.list()
      const shelved = shelf.list()
      const rest = (stored.ok ? stored.value : []).filter(({ id }) => shelved.every((each) => each.id !== id))
      return { documents: [...shelved, ...rest], failure: stored.ok ? null : stored.failure }
    },
    rename: async (id, name) => {
      if (isPresent(id)) {
        editor.getState().renameDesign(name)
        editor.getState().endStep()
        await autosave.flush()
        return null
      }
      const found = await storage.load(id)
      if (!found.ok) return found.failure
      const saved = await storage.save(id, { ...found.value.design, name }, found.value.revision)
      return saved.ok ? null : saved.failure
    },
    duplicate: async (id) => {
      if (isPresent(id)) await autosave.flush()
      const found = await storage.load(id)
      if (!found.ok) return found.failure
      const { design } = found.value
      const saved = await storage.save(newId(), { ...design, name: `${design.name} (copy)` }, 0)
      return saved.ok ? null : saved.failure
    },
  }
}
