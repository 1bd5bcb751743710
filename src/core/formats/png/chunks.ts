import { strToU8 } from 'fflate'
import { crc32 } from '../../base/crc32.ts'

/** One part of a PNG file, by its offsets in the file. https://www.w3.org/TR/png-3/#5Chunk-layout */
export interface Chunk {
  readonly type: string
  /** Of the whole chunk: length, type, data and checksum. */
  readonly start: number
  readonly end: number
  readonly data: Uint8Array
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Length, type and checksum. */
const OVERHEAD = 12
const LARGEST = 0x7fffffff

/** The chunks of a file up to and with its end; undefined where it is no PNG, or is cut off or damaged. */
export function chunksOf(png: Uint8Array): readonly Chunk[] | undefined {
  if (!SIGNATURE.every((byte, at) => png[at] === byte)) return undefined
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const chunks: Chunk[] = []
  for (let start = SIGNATURE.length; start + OVERHEAD <= png.length; ) {
    const length = view.getUint32(start)
    const end = start + OVERHEAD + length
    if (length > LARGEST || end > png.length) return undefined
    const typed = png.subarray(start + 4, end - 4)
    if (crc32(typed) !== view.getUint32(end - 4)) return undefined
    const type = String.fromCharCode(...typed.subarray(0, 4))
    chunks.push({ type, start, end, data: typed.subarray(4) })
    if (type === 'IEND') return chunks
    start = end
  }
  return undefined
}

/** A chunk as it stands in a file. */
export function makeChunk(type: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(OVERHEAD + data.length)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, data.length)
  chunk.set(strToU8(type), 4)
  chunk.set(data, 8)
  view.setUint32(chunk.length - 4, crc32(chunk.subarray(4, -4)))
  return chunk
}
