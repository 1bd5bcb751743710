import { strFromU8, strToU8 } from 'fflate'
import { fail, ok, type Result } from '../../base/result.ts'
import { fromEmbedded, LONGEST_EMBEDDED, toEmbedded } from '../picture/embedded.ts'
import { type Chunk, chunksOf, makeChunk } from './chunks.ts'

/** Keyword, no compression, no language, no translated keyword. https://www.w3.org/TR/png-3/#11iTXt */
const HEADER = strToU8('toposcope\0\0\0\0\0')

/** The picture with the text of its design in it, in the place of one that it carried before. */
export function embedInPng(png: Uint8Array, text: string): Result<Uint8Array, 'not-a-png' | 'too-large'> {
  const chunks = chunksOf(png)
  const end = chunks?.at(-1)
  if (!chunks || !end) return fail('not-a-png')
  const embedded = strToU8(toEmbedded(text))
  if (embedded.length > LONGEST_EMBEDDED) return fail('too-large')
  const bytesOf = (chunk: Chunk) => png.subarray(chunk.start, chunk.end)
  const kept = chunks.filter((chunk) => chunk !== end && !isOurs(chunk)).map(bytesOf)
  const signature = png.subarray(0, chunks[0]?.start)
  // Before the end, where it holds up nobody who draws the picture.
  return ok(joined([signature, ...kept, makeChunk('iTXt', joined([HEADER, embedded])), bytesOf(end)]))
}

/**
 * The text of the design that a picture carries; undefined where it carries none. It is whatever the file says: the
 * caller parses it as he would a link.
 */
export function readEmbeddedInPng(png: Uint8Array): string | undefined {
  const data = chunksOf(png)?.find(isOurs)?.data
  if (!data || data.length > HEADER.length + LONGEST_EMBEDDED) return undefined
  // What is ours is ASCII; other bytes stand for no character of it.
  return fromEmbedded(strFromU8(data.subarray(HEADER.length), true))
}

function isOurs({ type, data }: Chunk): boolean {
  return type === 'iTXt' && HEADER.every((byte, at) => data[at] === byte)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
