import type { Incoming } from '../../core/repository/incoming.ts'
import { listDropped } from './list-dropped.ts'

/** Reads what was dropped. To be called while the event is handled. */
export async function readDrop(transfer: DataTransfer): Promise<Incoming> {
  const listing = listDropped(transfer)
  const { readFiles } = await import('./read-files.ts')
  return readFiles(await listing)
}
