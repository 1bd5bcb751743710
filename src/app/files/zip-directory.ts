import { fail, ok, type Result } from '../../core/base/result.ts'

/** A file in an archive, as the archive's directory has it (APPNOTE.TXT, section 4.3.12). */
export interface ZipEntry {
  readonly path: string
  readonly method: number
  readonly isEncrypted: boolean
  readonly checksum: number
  readonly packedSize: number
  readonly size: number
  /** Where its own header begins. */
  readonly start: number
}

const END = 0x06054b50
const END_SIZE = 22
const MAX_COMMENT = 0xffff
const ENTRY = 0x02014b50
const ENTRY_SIZE = 46
const MAX_DIRECTORY = 16 * 1024 * 1024

/** What an archive holds, without unpacking any of it. */
export async function readZipDirectory(archive: Blob): Promise<Result<readonly ZipEntry[], string>> {
  const tail = await viewOf(archive.slice(Math.max(0, archive.size - END_SIZE - MAX_COMMENT)))
  const end = findEnd(tail)
  if (end === undefined) return fail('not a zip, or its end is missing')
  const size = tail.getUint32(end + 12, true)
  const start = tail.getUint32(end + 16, true)
  if (start === 0xffffffff || size > MAX_DIRECTORY) return fail('an archive too large to read')
  // Archives may have something before their first byte: everything in them is that much later.
  const shift = archive.size - tail.byteLength + end - size - start
  if (shift < 0) return fail('a damaged zip')
  const directory = await viewOf(archive.slice(shift + start, shift + start + size))
  return entriesOf(directory, shift)
}

function findEnd(tail: DataView): number | undefined {
  for (let at = tail.byteLength - END_SIZE; at >= 0; at--) {
    if (tail.getUint32(at, true) === END) return at
  }
  return undefined
}

function entriesOf(directory: DataView, shift: number): Result<readonly ZipEntry[], string> {
  const entries: ZipEntry[] = []
  let at = 0
  while (at + ENTRY_SIZE <= directory.byteLength && directory.getUint32(at, true) === ENTRY) {
    const nameLength = directory.getUint16(at + 28, true)
    const next =
      at + ENTRY_SIZE + nameLength + directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true)
    if (next > directory.byteLength) return fail('a damaged zip')
    const name = new Uint8Array(directory.buffer, at + ENTRY_SIZE, nameLength)
    entries.push({
      path: new TextDecoder()
        .decode(name)
        .replaceAll('\\', '/')
        .replace(/^(\.?\/)+/, ''),
      method: directory.getUint16(at + 10, true),
      isEncrypted: (directory.getUint16(at + 8, true) & 1) === 1,
      checksum: directory.getUint32(at + 16, true),
      packedSize: directory.getUint32(at + 20, true),
      size: directory.getUint32(at + 24, true),
      start: shift + directory.getUint32(at + 42, true),
    })
    at = next
  }
  return at === directory.byteLength ? ok(entries) : fail('a damaged zip')
}

async function viewOf(part: Blob): Promise<DataView> {
  return new DataView(await part.arrayBuffer())
}
