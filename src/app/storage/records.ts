import { promisifyRequest, type UseStore } from 'idb-keyval'
import * as z from 'zod/mini'

/** What is kept of a document beside its design, so that a list reads no designs. */
const SummarySchema = z.strictObject({ name: z.string(), savedAt: z.number(), revision: z.int() })
export type SummaryRecord = z.infer<typeof SummarySchema>

/** A summary as it is found: null where no release of ours wrote it. */
export type FoundSummary = SummaryRecord | null

const SUMMARY = 'summary:'
const DESIGN = 'design:'

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

/** Both records of a document, as one moment has them. */
export async function readDocument(
  transact: UseStore,
  id: string,
): Promise<{ summary: FoundSummary | undefined; design: unknown }> {
  return transact('readonly', async (store) => {
    const [summary, design] = await Promise.all([
      promisifyRequest<unknown>(store.get(SUMMARY + id)),
      promisifyRequest<unknown>(store.get(DESIGN + id)),
    ])
    return { summary: summary === undefined ? undefined : summaryOf(summary), design }
  })
}

/**
 * Writes both records, or deletes them where `decide` says null, or leaves them where it says undefined: one
 * transaction with the summary that `decide` is shown, so that nobody writes in between.
 */
export async function changeDocument(
  transact: UseStore,
  id: string,
  decide: (
    present: FoundSummary | undefined,
  ) => { summary: SummaryRecord; design: string } | null | undefined,
): Promise<void> {
  await transact('readwrite', (store) => {
    const { transaction } = store
    const found = store.get(SUMMARY + id)
    found.onsuccess = () => {
      const next = decide(found.result === undefined ? undefined : summaryOf(found.result))
      if (next) {
        store.put(next.summary, SUMMARY + id)
        store.put(next.design, DESIGN + id)
      } else if (next === null) {
        store.delete(SUMMARY + id)
        store.delete(DESIGN + id)
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
