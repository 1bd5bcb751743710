import { createStore, type UseStore } from 'idb-keyval'
import { fail, ok, type Result } from '../../core/base/result.ts'
import { printBaselines, withBaselines } from '../../core/share/baselines.ts'
import { fromSaved, parseDesign, toSaved } from '../../core/share/save.ts'
import type { DocumentStorage, DocumentSummary, StorageFailure } from '../documents/document-storage.ts'
import { createDocumentChannel, type DocumentChannel } from './document-channel.ts'
import { failureOf, storageFailure } from './failures.ts'
import { changeDocument, type FoundSummary, readDocument, readSummaries } from './records.ts'

/** Documents in IndexedDB, and word of them to the other tabs. */
export function createDocumentStorage(
  transact: UseStore,
  channel: DocumentChannel,
  now: () => number,
): DocumentStorage {
  return {
    list: () =>
      attempt(async () => {
        const found = await readSummaries(transact)
        return ok(found.map(listed).toSorted((one, other) => other.savedAt - one.savedAt))
      }),
    load: (id) =>
      attempt(async () => {
        const { summary, design, baselines } = await readDocument(transact, id)
        if (summary === undefined) return fail(storageFailure('gone'))
        if (summary === null || typeof design !== 'string') return fail(unreadable())
        const read = parseDesign(design)
        return read.ok
          ? ok({ design: withBaselines(read.value, baselines), revision: summary.revision })
          : fail(unreadable(read.failure.message))
      }),
    save: (id, design, expected) =>
      attempt(async () => {
        const saved = toSaved(design)
        // What could not be read back must not replace what can.
        const read = fromSaved(saved)
        if (!read.ok) return fail({ code: 'unreadable', message: read.failure.message })
        const revision = expected + 1
        const record = {
          summary: { name: design.name, savedAt: now(), revision },
          design: JSON.stringify(saved),
          baselines: printBaselines(design),
        }
        let refusal: StorageFailure | undefined
        await changeDocument(transact, id, (present) => {
          refusal = refusalOf(present, expected)
          return refusal ? undefined : record
        })
        if (refusal) return fail(refusal)
        channel.tell({ id, revision })
        return ok(revision)
      }),
    remove: (id) =>
      attempt(async () => {
        await changeDocument(transact, id, () => null)
        channel.tell({ id, revision: null })
        return ok(undefined)
      }),
    watch: channel.listen,
  }
}

/** The documents of this browser. */
export const documentStorage = createDocumentStorage(
  createStore('toposcope', 'documents'),
  createDocumentChannel(() => new BroadcastChannel('toposcope.documents')),
  Date.now,
)

async function attempt<Value>(
  action: () => Promise<Result<Value, StorageFailure>>,
): Promise<Result<Value, StorageFailure>> {
  try {
    return await action()
  } catch (error) {
    return fail(failureOf(error))
  }
}

/** What cannot be read is listed all the same: it is there, and opening it says why it does not open. */
function listed([id, summary]: [string, FoundSummary]): DocumentSummary {
  return { id, name: summary?.name ?? 'A design that cannot be read', savedAt: summary?.savedAt ?? 0 }
}

function refusalOf(present: FoundSummary | undefined, expected: number): StorageFailure | undefined {
  if (present === null) return unreadable()
  if (present === undefined) return expected === 0 ? undefined : storageFailure('gone')
  return present.revision === expected ? undefined : storageFailure('conflict')
}

function unreadable(reason = 'Its record was not written by this version of Toposcope.'): StorageFailure {
  return { code: 'unreadable', message: `This design is kept, but cannot be opened. ${reason}` }
}
