const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** A short random name for a project or a document. Ten characters: 51 bits. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10))
  return Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]).join('')
}
