import type { StorageFailure } from '../documents/document-storage.ts'

type Code = Exclude<StorageFailure['code'], 'unreadable'>

const MESSAGES: Readonly<Record<Code, string>> = {
  absent:
    'This browser does not let the page keep designs, as in some private windows. Export to keep your work.',
  full: 'The storage of this browser is full, so the last changes are not kept. Delete designs, or export this one.',
  conflict: 'Another tab has saved this design since.',
  gone: 'This design is no longer in this browser: it was deleted.',
}

export function storageFailure(code: Code): StorageFailure {
  return { code, message: MESSAGES[code] }
}

/** What a rejected database operation means. Whatever is not a lack of room is storage that cannot be used. */
export function failureOf(error: unknown): StorageFailure {
  const isFull = error instanceof Error && error.name === 'QuotaExceededError'
  return storageFailure(isFull ? 'full' : 'absent')
}
