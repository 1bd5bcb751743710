import { designToKeep } from '../../editor/store/design-to-keep.ts'
import type { EditorStore } from '../../editor/store/editor-store.ts'
import type { DocumentStorage } from './document-storage.ts'
import { isEmpty } from './is-empty.ts'

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly reason: string }
  /** Another tab saved in between: the person picks which to keep. */
  | { readonly kind: 'conflict' }

/** A document on the screen and what storage has of it. */
export interface SaveTarget {
  readonly id: string
  /** Revision of the document in storage; 0 while not stored. */
  readonly stored: number
  /** Whether storage holds what is on the screen. */
  readonly isSaved: boolean
}

export interface Autosave {
  /** From now on, changes go to this document. */
  readonly aim: (target: SaveTarget) => void
  readonly target: () => SaveTarget
  /** Saves at once what is not saved yet. Afterwards what is still dirty could not be saved. */
  readonly flush: () => Promise<void>
}

/** How long after the last change it is saved, in milliseconds. */
const SAVE_AFTER = 400
/** What was just opened is saved as soon as it is drawn: it may be in no other place. */
const SAVE_OPENED_AFTER = 50

/** Saves the design after each pause in the work, one save at a time, and tells how it went. */
export function createAutosave(
  editor: EditorStore,
  storage: DocumentStorage,
  first: SaveTarget,
  tell: (state: SaveState) => void,
): Autosave {
  let { id, stored } = first
  /** Revision of the editor that storage has. */
  let saved = editor.getState().revision
  let isInConflict = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> = Promise.resolve()

  const isDirty = () => editor.getState().revision !== saved

  function schedule(wait: number): void {
    clearTimeout(timer)
    if (!isDirty() || isInConflict) return
    tell({ kind: 'saving' })
    timer = setTimeout(() => void flush(), wait)
  }

  function flush(): Promise<void> {
    clearTimeout(timer)
    // Each save compares with the revision that the one before it wrote.
    running = running.then(save)
    return running
  }

  async function save(): Promise<void> {
    const { design, baselines, revision } = editor.getState()
    if (revision === saved || isInConflict) return
    if (stored === 0 && isEmpty(design)) return finish(revision)
    const result = await storage.save(id, designToKeep({ design, baselines }), stored)
    if (result.ok) {
      stored = result.value
      return finish(revision)
    }
    const { code, message } = result.failure
    if (code === 'gone') {
      // Deleted elsewhere while someone works on it here: it lives on.
      stored = 0
      return save()
    }
    isInConflict = code === 'conflict'
    tell(isInConflict ? { kind: 'conflict' } : { kind: 'failed', reason: message })
  }

  function finish(revision: number): Promise<void> | void {
    saved = revision
    if (isDirty()) return save()
    tell({ kind: 'saved' })
  }

  editor.subscribe(({ revision }, before) => {
    if (revision !== before.revision) schedule(SAVE_AFTER)
  })

  return {
    aim: (next) => {
      clearTimeout(timer)
      id = next.id
      stored = next.stored
      isInConflict = false
      if (next.isSaved) {
        saved = editor.getState().revision
        tell({ kind: 'saved' })
      } else {
        saved = -1
        schedule(SAVE_OPENED_AFTER)
      }
    },
    target: () => ({ id, stored, isSaved: !isDirty() }),
    flush,
  }
}
