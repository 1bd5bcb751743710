import type { FileContent } from '../../core/model/files.ts'

/** The text of a file with its byte order mark, or its bytes where they are not UTF-8: encoding gives back every byte. */
export function decodeFile(bytes: Uint8Array): FileContent {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return bytes
  }
}
