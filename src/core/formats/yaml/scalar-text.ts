import { isTextInBoth } from './scalars.ts'
import type { ScalarStyle } from './syntax.ts'

/** Where a scalar is to stand, and how the one that it replaces was written. */
export interface ScalarPlace {
  readonly style?: ScalarStyle
  readonly flow?: boolean
  readonly isKey?: boolean
}

// What a reader of any version can print: the rest is escaped.
const UNPRINTABLE = /[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]|\p{Cs}/u
const UNPRINTABLES = new RegExp(UNPRINTABLE.source, 'gu')
const UNSAFE_START = /^[-?:,[\]{}#&*!|>'"%@`]|^\.\.\.|^---/
const UNSAFE = /: |:$| #|[\t\n]|^ | $/
const UNSAFE_IN_FLOW = /[,[\]{}:?#]/

/** A scalar on one line: as it was quoted where that can be, else plain where every YAML reads text, else quoted. */
export function scalarText(value: null | boolean | number | string, place: ScalarPlace = {}): string {
  if (typeof value === 'string') return textOf(value, place)
  if (typeof value === 'number') return numberText(value)
  return String(value)
}

export function isPrintable(value: string): boolean {
  return !UNPRINTABLE.test(value)
}

function textOf(value: string, place: ScalarPlace): string {
  const isOneLine = isPrintable(value) && !/[\n\t]/.test(value)
  if (place.style === 'double' || !isOneLine) return doubleQuoted(value)
  if (place.style === 'single') return singleQuoted(value)
  if (isPlain(value, place)) return value
  return value.includes("'") && !/["\\]/.test(value) ? doubleQuoted(value) : singleQuoted(value)
}

function isPlain(value: string, { flow, isKey }: ScalarPlace): boolean {
  if (value === '' || UNSAFE_START.test(value) || UNSAFE.test(value)) return false
  if (flow && UNSAFE_IN_FLOW.test(value)) return false
  if (isKey && /\s#|#$/.test(value)) return false
  return isTextInBoth(value)
}

function singleQuoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}

function doubleQuoted(value: string): string {
  const escaped = JSON.stringify(value).replace(UNPRINTABLES, (char) => {
    const code = char.codePointAt(0) ?? 0
    return `\\u${code.toString(16).padStart(4, '0')}`
  })
  return escaped
}

/** A number that YAML 1.1 reads too: it wants a point before an exponent. */
function numberText(value: number): string {
  if (Number.isNaN(value)) return '.nan'
  if (!Number.isFinite(value)) return value > 0 ? '.inf' : '-.inf'
  if (Object.is(value, -0)) return '-0.0'
  const text = String(value)
  return /^-?\d+e/.test(text) ? text.replace('e', '.0e') : text
}
