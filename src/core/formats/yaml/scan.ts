import type { Span } from './syntax.ts'

/** A top-level entry of a text; where its own entries can be told apart by their indentation, those too. */
export interface Part extends Span {
  readonly section?: { readonly key: Span; readonly colonEnd: number; readonly entries: readonly Span[] }
}

const HEADER = /^([A-Za-z_][\w-]*):[ \t]*(?:[ \t]#.*)?$/
const PAIR = /^(?:(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ \t]*|[^\s"'{[|>&*!%@`#-][^#]*?):(?:[ \t]|$)/
// A root in flow style, a block scalar, or an anchor or tag of the root.
const NO_PAIR = /^(?:[{[|>]|[&!]\S*[ \t]*(?:#.*)?$)/
const KEEPS_BLANKS = /[|>][1-9]?\+/

/**
 * The top-level entries of a text, found by indentation alone, so that each can be parsed by itself.
 * Nothing where that is not certain: several documents, directives, a root that is no block map.
 */
export function scan(text: string): readonly Part[] | undefined {
  const parts: Part[] = []
  let part: OpenPart | undefined
  let hasMarker = false
  let next = text.charCodeAt(0) === 0xfeff ? 1 : 0
  for (let start = next; start < text.length; start = next) {
    const newline = text.indexOf('\n', start)
    next = newline < 0 ? text.length : newline + 1
    const lineEnd = newline < 0 ? text.length : newline
    const end = text.charCodeAt(lineEnd - 1) === 13 && lineEnd > start ? lineEnd - 1 : lineEnd
    let first = start
    while (first < end && text.charCodeAt(first) === 32) first++
    const indent = first - start
    if (first === end || isBlankFrom(text, first, end)) {
      if (part && indent > Math.max(part.indent, 0)) extend(part, end)
      continue
    }
    const char = text[first]
    if (indent > 0) {
      if (!part) return undefined
      nested(part, start, first, end, text)
      continue
    }
    if (char === '#') continue
    if (char === '%') return undefined
    if (isMarker(text, start, end)) {
      if (part || hasMarker || !/^---[ \t]*(#.*)?$/.test(text.slice(start, end))) return undefined
      hasMarker = true
      continue
    }
    if (continues(text, first, end)) {
      if (!part) return undefined
      part.isSplit = false
      extend(part, end)
      continue
    }
    if (part) parts.push(close(part, text))
    else if (NO_PAIR.test(text.slice(start, end))) return undefined
    part = open(text, start, end)
  }
  if (part) parts.push(close(part, text))
  return parts
}

interface OpenPart {
  start: number
  end: number
  isSplit: boolean
  /** Of the entries inside, once one was seen. */
  indent: number
  keyEnd: number
  entries: { start: number; end: number }[]
}

function open(text: string, start: number, end: number): OpenPart {
  const header = HEADER.exec(text.slice(start, end))
  const keyEnd = start + (header?.[1]?.length ?? 0)
  return { start, end, isSplit: header !== null, indent: -1, keyEnd, entries: [] }
}

function nested(part: OpenPart, start: number, first: number, end: number, text: string): void {
  const indent = first - start
  if (part.isSplit) {
    if (text[first] === '#' && (part.indent < 0 || indent <= part.indent)) return
    if (part.indent < 0) {
      part.indent = indent
      part.isSplit = PAIR.test(text.slice(first, end))
    }
    if (indent < part.indent || (indent === part.indent && continues(text, first, end))) part.isSplit = false
    else if (indent === part.indent) part.entries.push({ start, end })
  }
  extend(part, end)
}

function extend(part: OpenPart, end: number): void {
  part.end = end
  const last = part.entries[part.entries.length - 1]
  if (last) last.end = end
}

function close(part: OpenPart, text: string): Part {
  if (!part.isSplit || part.entries.length === 0) {
    return { start: part.start, end: withKeptBlanks(text, part.start, part.end) }
  }
  for (const entry of part.entries) entry.end = withKeptBlanks(text, entry.start, entry.end)
  const key = { start: part.start, end: part.keyEnd }
  const end = part.entries[part.entries.length - 1]?.end ?? part.end
  return { start: part.start, end, section: { key, colonEnd: part.keyEnd + 1, entries: part.entries } }
}

/** Blank lines belong to a block scalar that keeps them, `|+`. */
function withKeptBlanks(text: string, start: number, end: number): number {
  if (!KEEPS_BLANKS.test(text.slice(start, end))) return end
  const blanks = /(?:\r?\n[ \t]*(?=\r?\n|$))+(?:\r?\n)?/y
  blanks.lastIndex = end
  return blanks.test(text) ? blanks.lastIndex : end
}

function isBlankFrom(text: string, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code !== 32 && code !== 9) return false
  }
  return true
}

/** What can stand at the indentation of a key and yet belong to the entry above it. */
function continues(text: string, first: number, end: number): boolean {
  const char = text[first]
  if (char === '}' || char === ']' || char === '\t') return true
  if (char !== '-' && char !== ':') return false
  const after = text[first + 1]
  return first + 1 === end || after === ' ' || after === '\t'
}

function isMarker(text: string, start: number, end: number): boolean {
  const marker = text.slice(start, start + 3)
  if (marker !== '---' && marker !== '...') return false
  const after = text[start + 3]
  return start + 3 >= end || after === ' ' || after === '\t'
}
