import type { DocumentChange, DocumentStorage } from './document-storage.ts'

/**
 * Storage whose code is loaded when it is first asked for something: an empty page needs none. Until then this tab has
 * neither opened nor saved a document, so that no other tab can have changed one of its own.
 */
export function createLazyStorage(load: () => Promise<DocumentStorage>): DocumentStorage {
  const watchers = new Set<(change: DocumentChange) => void>()
  let loading: Promise<DocumentStorage> | undefined

  function loaded(): Promise<DocumentStorage> {
    loading ??= load().then((storage) => {
      storage.watch((change) => {
        for (const changed of watchers) changed(change)
      })
      return storage
    })
    return loading
  }

  return {
    list: async () => (await loaded()).list(),
    load: async (id) => (await loaded()).load(id),
    save: async (id, design, expected) => (await loaded()).save(id, design, expected),
    remove: async (id) => (await loaded()).remove(id),
    watch: (changed) => {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
  }
}
