import type { FileContent } from '../../core/model/files.ts'

/** How long a browser may take to begin reading what it saves, in milliseconds. */
const RELEASE_AFTER = 60_000

/** Saves a file to the person's disk, byte for byte. */
export function download(name: string, content: FileContent, type = 'application/octet-stream'): void {
  // A copy, because a view on shared memory is nothing a blob may hold.
  const part = typeof content === 'string' ? content : new Uint8Array(content)
  const url = URL.createObjectURL(new Blob([part], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), RELEASE_AFTER)
}
