import { promisifyRequest, type UseStore } from 'idb-keyval'
import * as z from 'zod/mini'

/** What is kept of a document beside its design, so that a list reads no designs. */
const SummarySchema = z.strictObject({ name: z.string(), savedAt: z.number(), revision: z.int() })
export type SummaryRecord = z.infer<typeof SummarySchema>

/** A summary as it is found: null where no release of ours wrote it. */
export type FoundSummary = SummaryRecord | null

const SUMMARY = 'summary:'
const DESIGN = 'design:'
const BASELINES = 'baselines:'

export async function readSummaries(transact: UseStore): Promise<[id: string, summary: FoundSummary][]> {
  return transact('readonly', async (store) => {
    const range = IDBKeyRange.bound(SUMMARY, `${SUMMARY}\uffff`)
    const [keys, values] = await Promise.all([
      promisifyRequest(store.getAllKeys(range)),
      promisifyRequest<unknown[]>(store.getAll(range)),
    ])
    return keys.map((key, at) => [String(key).slice(SUMMARY.length), summaryOf(values[at])])
  })
}

/** The records of a document, as one moment has them. */
export async function readDocument(
  transact: UseStore,
  id: string,
): Promise<{ summary: FoundSummary | undefined; design: unknown; baselines: unknown }> {
  return transact('readonly', async (store) => {
    const [summary, design, baselines] = await Promise.all([
      promisifyRequest<unknown>(store.get(SUMMARY + id)),
      promisifyRequest<unknown>(store.get(DESIGN + id)),
      promisifyRequest<unknown>(store.get(BASELINES + id)),
    ])
    return { summary: summary === undefined ? undefined : summaryOf(summary), design, baselines }
  })
}

interface DocumentRecords {
  readonly summary: SummaryRecord
  readonly design: string
  /** Of those that were imported; gone where there are none any more. */
  readonly baselines: string | undefined
}

/**
 * Writes all records, or deletes them where `decide` says null, or leaves them where it says undefined: one
 * transaction with the summary that `decide` is shown, so that nobody writes in between.
 */
export async function changeDocument(
  transact: UseStore,
  id: string,
  decide: (present: FoundSummary | undefined) => DocumentRecords | null | undefined,
): Promise<void> {
  await transact('readwrite', (store) => {
    const { transaction } = store
    const found = store.get(SUMMARY + id)
    found.onsuccess = () => {
      const next = decide(found.result === undefined ? undefined : summaryOf(found.result))
      if (next) {
        store.put(next.summary, SUMMARY + id)
        store.put(next.design, DESIGN + id)
        if (next.baselines === undefined) store.delete(BASELINES + id)
        else store.put(next.baselines, BASELINES + id)
      } else if (next === null) {
        store.delete(SUMMARY + id)
        store.delete(DESIGN + id)
        store.delete(BASELINES + id)
      }
    }
    return new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve()
      // Not `onerror`, which comes before the transaction knows its error.
      transaction.onabort = () => reject(transaction.error)
    })
  })
}

function summaryOf(value: unknown): FoundSummary {
  const parsed = z.safeParse(SummarySchema, value)
  return parsed.success ? parsed.data : null
}
