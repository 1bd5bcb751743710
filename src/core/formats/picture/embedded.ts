/**
 * What a design in a picture may take, in the form below: more than any honest one, so that no file can have
 * everything read as text. A design as large as a link or a file may hold fits in any writing.
 */
export const LONGEST_EMBEDDED = 3 * 1024 * 1024

/** Whether a picture may not carry this text: none would open that does. */
export function isTooLargeToEmbed(text: string): boolean {
  return toEmbedded(text).length > LONGEST_EMBEDDED
}

/**
 * The form in which a picture carries the text of its design: printable ASCII without markup, so that no format's
 * rules for text come into it.
 */
export function toEmbedded(text: string): string {
  // Markup writes an apostrophe in several ways.
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD')).replaceAll("'", '%27')
}

/** The text that a picture carries, or undefined where it is none. */
export function fromEmbedded(embedded: string): string | undefined {
  if (embedded === '' || embedded.length > LONGEST_EMBEDDED) return undefined
  try {
    return decodeURIComponent(embedded)
  } catch {
    return undefined
  }
}
