import { FlateErrorCode, Inflate } from 'fflate'
import { fail, ok, type Result } from '../base/result.ts'

export type InflateFailure = 'too-large' | 'truncated' | 'corrupt'

export interface InflateOptions {
  readonly limit: number
  readonly dictionary?: Uint8Array
}

/** One slice yields at most about half a mebibyte (deflate reaches 1032:1), so a bomb is noticed while it is small. */
const SLICE = 512

/** The bytes of a raw deflate stream, or why there are none. Never holds much more than `limit` bytes. */
export function inflate(
  compressed: Uint8Array,
  { limit, dictionary }: InflateOptions,
): Result<Uint8Array, InflateFailure> {
  const chunks: Uint8Array[] = []
  let length = 0
  const stream = new Inflate(dictionary ? { dictionary } : {}, (chunk) => {
    length += chunk.length
    chunks.push(chunk)
  })
  if (compressed.length === 0) return fail('truncated')
  try {
    for (let at = 0; at < compressed.length; at += SLICE) {
      stream.push(compressed.subarray(at, at + SLICE), at + SLICE >= compressed.length)
      if (length > limit) return fail('too-large')
    }
  } catch (error) {
    return fail(isUnexpectedEnd(error) ? 'truncated' : 'corrupt')
  }
  return ok(join(chunks, length))
}

function isUnexpectedEnd(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === FlateErrorCode.UnexpectedEOF
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const joined = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    joined.set(chunk, at)
    at += chunk.length
  }
  return joined
}
