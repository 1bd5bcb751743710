import type { YAMLParseError } from 'yaml'
import { lineEndAt } from './lines.ts'
import { mistakeAt } from './mistakes.ts'
import type { Fault, Span } from './syntax.ts'

/** A syntax error in words: what is wrong, and what to do. */
export function faultOf(error: YAMLParseError, text: string): Fault {
  const span = spanOf(error, text)
  const mistake = mistakeAt(text, span.start)
  if (mistake) return { code: 'syntax', ...mistake }
  return { code: 'syntax', message: explain(error, text.slice(span.start, span.end)), ...span }
}

/** What to point at, in one line and not empty: the parser often gives but the one character it stumbled over. */
function spanOf(error: YAMLParseError, text: string): Span {
  const [from, to] = error.pos
  const at = Math.min(Math.max(from, 0), text.length)
  if (error.message.startsWith('Missing closing')) {
    const start = openingQuote(text, at, error.message)
    return { start, end: lineEndAt(text, start) }
  }
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' || error.message.startsWith('All ')) {
    const start = at + text.slice(at).search(/\S|$/)
    return { start, end: lineEndAt(text, start) }
  }
  const end = Math.min(error.code === 'BAD_DQ_ESCAPE' ? at + 2 : Math.max(to, at), lineEndAt(text, at))
  return { start: at >= end && at > 0 ? at - 1 : at, end: Math.max(at, end) }
}

/** Where the quoted text starts that is not closed: the parser says only where it gave up. */
function openingQuote(text: string, at: number, message: string): number {
  const quote = message.includes('"') ? '"' : "'"
  let start = text.lastIndexOf(quote, at)
  while (start > 0 && text[start - 1] === (quote === '"' ? '\\' : quote))
    start = text.lastIndexOf(quote, start - 2)
  return start < 0 ? at : start
}

function explain(error: YAMLParseError, at: string): string {
  const raw = error.message
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return 'This line is indented with a tab, which YAML does not allow. Use spaces.'
    case 'BAD_SCALAR_START':
      return `A value cannot start with ${at}. Put it in quotes.`
    case 'BAD_DQ_ESCAPE':
      return `In double quotes, ${at} is no known escape. Write \\\\ for a backslash, or use single quotes.`
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'There is a second key in this value. Put it on a line of its own, check the indentation of the next lines, or quote the value.'
    case 'MULTILINE_IMPLICIT_KEY':
      return `A colon is missing after "${at}", or the next line is indented too far.`
    case 'MULTIPLE_ANCHORS':
      return 'A value can have only one anchor. Remove one of them.'
    case 'MULTIPLE_TAGS':
      return 'A value can have only one tag. Remove one of them.'
    case 'ALIAS_PROPS':
      return 'An alias can have no anchor and no tag of its own. Remove them.'
    case 'BAD_ALIAS':
      return 'A name is missing after this sign. Write the name of an anchor, or put the value in quotes.'
    case 'KEY_OVER_1024_CHARS':
      return 'This key is longer than the 1,024 characters that YAML allows on a line. Shorten it.'
    case 'RESOURCE_EXHAUSTION':
      return TOO_DEEP
    case 'BAD_INDENT':
      if (raw.startsWith('Flow')) return unclosed(raw)
      return 'This line is indented differently from its neighbours. Line it up with the keys around it.'
    case 'MISSING_CHAR':
      return missing(raw, at)
    default:
      return unexpected(raw, at)
  }
}

function unexpected(raw: string, at: string): string {
  if (raw.startsWith('Unexpected flow-'))
    return `There is no bracket that this ${at} closes. Remove it, or put the value in quotes.`
  if (raw.startsWith('Unexpected scalar'))
    return 'Quotes or brackets end before this text does. Put all of it in quotes, of the other kind where it has some.'
  if (raw.startsWith('Not a YAML token') || raw.startsWith('Block scalar header'))
    return 'Nothing but a comment can follow the sign for a text of several lines. Start the text on the next line.'
  return `This is no valid YAML: ${raw}.`
}

export const TOO_DEEP = 'The values are nested too deeply to be read. Use fewer levels.'

export const UNREAD_AFTER_KEY =
  'Nothing can follow this key on its line. Put all of it in quotes, or its value behind a colon on the next line.'

export function unclosedQuote(kind: 'single' | 'double'): string {
  return `A closing ${kind} quote is missing: the text that starts here does not end.`
}

function missing(raw: string, at: string): string {
  if (raw.startsWith('Implicit map keys'))
    return `A colon is missing after "${at}". Write "${at}: " and a value.`
  if (raw.startsWith('Missing closing')) return unclosedQuote(raw.includes('"') ? 'double' : 'single')
  if (raw.startsWith('Flow')) return unclosed(raw)
  if (raw.startsWith('Missing ,')) return 'A comma is missing between two values. Add it.'
  return `This is no valid YAML: ${raw}.`
}

function unclosed(raw: string): string {
  return `A closing ${raw.includes('}') ? '}' : ']'} is missing here. Add it, indented further than the key it belongs to.`
}
