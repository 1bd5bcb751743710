import type { Result } from '../../core/base/result.ts'
import type { Design } from '../../core/model/design.ts'
import type { UnreadDesign } from '../../core/share/save.ts'

export interface DocumentSummary {
  readonly id: string
  readonly name: string
  /** Milliseconds since 1970. */
  readonly savedAt: number
}

export interface StoredDocument {
  readonly design: UnreadDesign
  /** Grows with each save of this document, in whatever tab. */
  readonly revision: number
}

export interface StorageFailure {
  /** `conflict`: another tab saved since; `gone`: another tab deleted it. Nothing was written. */
  readonly code: 'absent' | 'full' | 'unreadable' | 'conflict' | 'gone'
  /** Why, for people. */
  readonly message: string
}

/** What happened to a document in another tab. */
export interface DocumentChange {
  readonly id: string
  /** The revision it has now; null when it was deleted. */
  readonly revision: number | null
}

/** Where documents are kept. */
export interface DocumentStorage {
  readonly list: () => Promise<Result<readonly DocumentSummary[], StorageFailure>>
  readonly load: (id: string) => Promise<Result<StoredDocument, StorageFailure>>
  /** Writes if the stored revision is still `expected` (0: not stored yet), in one transaction. Returns the new one. */
  readonly save: (
    id: string,
    design: Design | UnreadDesign,
    expected: number,
  ) => Promise<Result<number, StorageFailure>>
  readonly remove: (id: string) => Promise<Result<void, StorageFailure>>
  /** Calls back for changes made in other tabs. Returns what ends it. */
  readonly watch: (changed: (change: DocumentChange) => void) => () => void
}
