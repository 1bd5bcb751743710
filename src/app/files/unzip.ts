import { crc32 } from '../../core/base/crc32.ts'
import { fail, ok, type Result } from '../../core/base/result.ts'
import { inflate } from '../../core/share/inflate.ts'
import type { ZipEntry } from './zip-directory.ts'

const HEADER_SIZE = 30
const STORED = 0
const DEFLATED = 8

/** The bytes of one file of an archive. It is trusted in nothing: unpacking stops at the size that it claims. */
export async function unzip(archive: Blob, entry: ZipEntry): Promise<Result<Uint8Array, string>> {
  if (entry.isEncrypted) return fail('encrypted in the archive')
  const header = new DataView(await archive.slice(entry.start, entry.start + HEADER_SIZE).arrayBuffer())
  if (header.byteLength < HEADER_SIZE) return fail('damaged in the archive')
  const start = entry.start + HEADER_SIZE + header.getUint16(26, true) + header.getUint16(28, true)
  const packed = new Uint8Array(await archive.slice(start, start + entry.packedSize).arrayBuffer())
  const bytes = unpacked(packed, entry)
  if (!bytes.ok) return bytes
  return crc32(bytes.value) === entry.checksum ? bytes : fail('damaged in the archive')
}

function unpacked(packed: Uint8Array, { method, size }: ZipEntry): Result<Uint8Array, string> {
  if (method === STORED) return ok(packed)
  if (method !== DEFLATED) return fail('packed in a way that only other programs read')
  // Some programs write nothing at all for an empty file.
  if (size === 0) return ok(new Uint8Array())
  const result = inflate(packed, { limit: size })
  return result.ok ? result : fail('damaged in the archive')
}
