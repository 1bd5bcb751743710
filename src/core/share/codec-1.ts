import { deflateSync, strFromU8, strToU8 } from 'fflate'
import { crc32 } from '../base/crc32.ts'
import { fail, ok, type Result } from '../base/result.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { DICTIONARY_1 } from './dictionary-1.ts'
import { type InflateFailure, inflate } from './inflate.ts'

export type PackFailure = 'too-long' | 'too-large'
export type UnpackFailure = InflateFailure | 'too-long' | 'bad-characters' | 'checksum'

/** Refused when a link is made and when one is opened alike. */
const MAX_PACKED = 64 * 1024
const MAX_TEXT = 1024 * 1024

const CHECKSUM = 4
const MAX_PAYLOAD = Math.ceil((MAX_PACKED * 4) / 3)

const dictionary = strToU8(DICTIONARY_1)

/**
 * Codec 1: the checksum of the text (CRC-32, four bytes, lowest first), then the text in UTF-8 as raw deflate with
 * dictionary 1, all of it in base64url. Frozen: links outlive releases.
 */
export function pack(text: string): Result<string, PackFailure> {
  const bytes = strToU8(text)
  if (bytes.length > MAX_TEXT) return fail('too-large')
  const deflated = deflateSync(bytes, { level: 9, dictionary })
  const packed = new Uint8Array(CHECKSUM + deflated.length)
  new DataView(packed.buffer).setUint32(0, crc32(bytes), true)
  packed.set(deflated, CHECKSUM)
  return packed.length > MAX_PACKED ? fail('too-long') : ok(toBase64url(packed))
}

/** The text of a payload. What follows the end of the deflated data is ignored: addresses gather tails on their way. */
export function unpack(payload: string): Result<string, UnpackFailure> {
  if (payload.length > MAX_PAYLOAD) return fail('too-long')
  const packed = fromBase64url(payload)
  if (!packed) return fail('bad-characters')
  if (packed.length <= CHECKSUM) return fail('truncated')
  const inflated = inflate(packed.subarray(CHECKSUM), { limit: MAX_TEXT, dictionary })
  if (!inflated.ok) return inflated
  const text = strFromU8(inflated.value)
  // Of the text and not of the bytes: decoding replaces what is not UTF-8.
  const isWhole = crc32(strToU8(text)) === new DataView(packed.buffer).getUint32(0, true)
  return isWhole ? ok(text) : fail('checksum')
}
