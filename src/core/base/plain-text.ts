/**
 * Text as one line that can be shown anywhere: without control characters, without marks that turn the direction of
 * what follows, and without what is no character.
 */
export function plainText(text: string): string {
  return text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ').replace(UNSHOWABLE, '')
}

const UNSHOWABLE = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069]/gu
