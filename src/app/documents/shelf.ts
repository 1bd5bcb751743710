import type { UnreadDesign } from '../../editor/store/unread-design.ts'

/** A design that storage refused, kept as long as the page. */
export interface Shelved {
  readonly design: UnreadDesign
  /** Revision in storage of an older state; 0 where there is none. */
  readonly stored: number
}

export interface ShelvedSummary {
  readonly id: string
  readonly name: string
  /** It was never saved. */
  readonly savedAt: null
}

export interface Shelf {
  readonly put: (id: string, shelved: Shelved) => void
  readonly take: (id: string) => Shelved | undefined
  readonly list: () => readonly ShelvedSummary[]
}

/** Where designs wait that cannot be stored: switching to another one must not lose them. */
export function createShelf(): Shelf {
  const kept = new Map<string, Shelved>()
  return {
    put: (id, shelved) => void kept.set(id, shelved),
    take: (id) => {
      const found = kept.get(id)
      kept.delete(id)
      return found
    },
    list: () => [...kept].map(([id, { design }]) => ({ id, name: design.name, savedAt: null })),
  }
}
