import * as z from 'zod/mini'
import type { DocumentChange } from '../documents/document-storage.ts'

/** How the tabs of one browser tell each other what they saved. */
export interface DocumentChannel {
  readonly tell: (change: DocumentChange) => void
  readonly listen: (changed: (change: DocumentChange) => void) => () => void
}

/** Parsed, because a tab may run another release. */
const ChangeSchema = z.strictObject({ id: z.string(), revision: z.nullable(z.int()) })

const SILENT: DocumentChannel = { tell: () => {}, listen: () => () => {} }

/** A channel between the tabs; silent where the browser has none. */
export function createDocumentChannel(open: () => BroadcastChannel): DocumentChannel {
  const channel = opened(open)
  if (!channel) return SILENT
  return {
    tell: (change) => channel.postMessage(change),
    listen: (changed) => {
      const receive = ({ data }: MessageEvent<unknown>) => {
        const change = z.safeParse(ChangeSchema, data)
        if (change.success) changed(change.data)
      }
      channel.addEventListener('message', receive)
      return () => channel.removeEventListener('message', receive)
    },
  }
}

function opened(open: () => BroadcastChannel): BroadcastChannel | undefined {
  try {
    return open()
  } catch {
    return undefined
  }
}
