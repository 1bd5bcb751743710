/**
 * The form in which a picture carries the text of its design: printable ASCII without markup, so that no format's
 * rules for text come into it.
 */
export function toEmbedded(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD'))
}

/** The text that a picture carries, or undefined where it is none. */
export function fromEmbedded(embedded: string): string | undefined {
  try {
    return embedded === '' ? undefined : decodeURIComponent(embedded)
  } catch {
    return undefined
  }
}
