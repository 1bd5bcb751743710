import { isAlias, isMap, isPair, isScalar, isSeq, type Node as ParsedNode } from 'yaml'
import { TOO_DEEP, UNREAD_AFTER_KEY, unclosedQuote } from './faults.ts'
import { lineEndAt, trimmedEnd } from './lines.ts'
import { readsDifferentlyIn11 } from './scalars.ts'
import type { Entry, Fault, ListNode, MapNode, Node, Props, ScalarNode, ScalarStyle, Span } from './syntax.ts'
import { listTokens, propsIn, type Tokens } from './tokens.ts'

const MAX_DEPTH = 200

export class TooDeep extends Error {
  readonly at: number
  constructor(at: number) {
    super(TOO_DEEP)
    this.at = at
  }
}

interface Base extends Span {
  readonly props: Props | undefined
}

const QUOTED: Readonly<Record<string, ScalarStyle>> = {
  'single-quoted-scalar': 'single',
  'double-quoted-scalar': 'double',
}

/** Makes nodes of ours of what the parser found in a text. */
export class NodeBuilder {
  isLinked = false
  readonly suspects: Span[] = []
  /** What the parser let pass: the first place where its document is less than the text. */
  fault: Fault | undefined
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  node(parsed: ParsedNode, before: Tokens, depth: number): Node {
    const [start, end] = parsed.range ?? [0, 0]
    if (depth > MAX_DEPTH) throw new TooDeep(start)
    const props = propsIn(before)
    if (props?.anchor) this.isLinked = true
    const base = { start, end, props }
    if (isAlias(parsed)) {
      this.isLinked = true
      return { ...base, kind: 'alias', name: parsed.source }
    }
    if (isMap(parsed)) return this.#map(parsed, base, depth)
    if (isSeq(parsed)) return this.#list(parsed, base, depth)
    return this.#scalar(parsed, base)
  }

  #scalar(parsed: ParsedNode, { start, end, props }: Base): ScalarNode {
    if (!isScalar(parsed)) throw new Error('A node is a scalar, a collection or an alias')
    const source = parsed.source ?? ''
    const value = parsed.value as ScalarNode['value'] // the core schema makes nothing else
    const token = parsed.srcToken
    if (token?.type === 'block-scalar') {
      const header = token.props.find((prop) => prop.type === 'block-scalar-header')
      const headEnd = start + (header && 'source' in header ? header.source.length : 1)
      const style = this.#text[start] === '>' ? 'folded' : 'literal'
      const lastEnd = this.#blockEnd({ start, end }, headEnd)
      return { start, end: lastEnd, props, kind: 'scalar', style, value, source, headEnd }
    }
    const style = (token && QUOTED[token.type]) ?? (source === '' ? 'empty' : 'plain')
    if (style === 'single' && !isClosed(this.#text, start, end))
      this.#note({ start, end: lineEndAt(this.#text, start) }, unclosedQuote('single'))
    if (style === 'plain' && !props?.tag && readsDifferentlyIn11(source)) this.suspects.push({ start, end })
    return { start, end, props, kind: 'scalar', style, value, source }
  }

  /** The end of the last line that counts: a scalar with `+` keeps its blank lines. */
  #blockEnd({ start, end }: Span, headEnd: number): number {
    const keeps = this.#text.slice(start, headEnd).includes('+')
    const written = this.#text.slice(start, end)
    const content = keeps ? written.replace(/\r?\n$/, '') : trimmedEnd(written, '\r\n')
    return Math.max(start + content.length, headEnd)
  }

  #map(parsed: ParsedNode, base: Base, depth: number): MapNode {
    if (!isMap(parsed)) throw new Error('Not a map')
    const flow = parsed.flow === true
    const entries = parsed.items.map((pair): Entry => {
      const token = pair.srcToken
      const before = token?.start ?? []
      const key = this.node(pair.key as ParsedNode, before, depth + 1) // composed pairs hold nodes
      const colon = token?.sep?.find((part) => part.type === 'map-value-ind')
      const indicatorEnd = colon && colon.offset + 1
      const value = pair.value
        ? settled(this.node(pair.value as ParsedNode, token?.sep ?? [], depth + 1), indicatorEnd)
        : emptyAt(indicatorEnd ?? key.end)
      const question = before.find((part) => part.type === 'explicit-key-ind')
      if (question && !flow) this.#requireLineEnd(key.end)
      const start = question?.offset ?? key.props?.start ?? key.start
      const end = Math.max(key.end, indicatorEnd ?? 0, value.props?.end ?? 0, value.end)
      return { shift: 0, start, end, key, value, indicatorEnd }
    })
    return {
      ...collection(base, entries, flow),
      kind: 'map',
      flow,
      ...(isBare(parsed) && { bare: true }),
      entries,
    }
  }

  /** What follows a key behind `? ` on its line is left out of the document without a word. */
  #requireLineEnd(keyEnd: number): void {
    const end = lineEndAt(this.#text, keyEnd)
    const start = keyEnd + this.#text.slice(keyEnd, end).search(/[^ \t]|$/)
    if (start < end && this.#text[start] !== '#') this.#note({ start, end }, UNREAD_AFTER_KEY)
  }

  #note(span: Span, message: string): void {
    if (!this.fault || span.start < this.fault.start) this.fault = { code: 'syntax', message, ...span }
  }

  #list(parsed: ParsedNode, base: Base, depth: number): ListNode {
    if (!isSeq(parsed)) throw new Error('Not a list')
    const flow = parsed.flow === true
    const tokens = listTokens(parsed.srcToken)
    const entries = parsed.items.map((item, at): Entry => {
      const before = tokens[at]?.start ?? []
      const dash = before.find((part) => part.type === 'seq-item-ind')
      const isPairItem = isPair(item) || (isMap(item) && isBare(item))
      const node = this.node(item as ParsedNode, isPairItem ? [] : before, depth + 1)
      const indicatorEnd = dash && dash.offset + 1
      const value = settled(node, indicatorEnd)
      const start = dash?.offset ?? value.props?.start ?? value.start
      const end = Math.max(indicatorEnd ?? 0, value.props?.end ?? 0, value.end)
      return { shift: 0, start, end, value, ...(indicatorEnd && { indicatorEnd }) }
    })
    return { ...collection(base, entries, flow), kind: 'list', flow, entries }
  }
}

/** Block collections end with their last entry: the parser counts the comments and blank lines that follow. */
function collection(base: Base, entries: readonly Entry[], flow: boolean): Base {
  const [first] = entries
  const last = entries[entries.length - 1]
  return flow || !first || !last ? base : { start: first.start, end: last.end, props: base.props }
}

/** Whether a text in single quotes ends with one: at the end of the input the parser takes `''` for it. */
function isClosed(text: string, start: number, end: number): boolean {
  let quotes = 0
  while (end - quotes - 1 > start && text[end - quotes - 1] === "'") quotes++
  return quotes % 2 === 1
}

/** An empty value is written right after its indicator, or after its anchor and tag. */
function settled(value: Node, indicatorEnd: number | undefined): Node {
  if (value.kind !== 'scalar' || value.style !== 'empty') return value
  const at = value.props?.end ?? indicatorEnd ?? value.start
  return { ...value, start: at, end: at }
}

function emptyAt(at: number): ScalarNode {
  return { start: at, end: at, props: undefined, kind: 'scalar', style: 'empty', value: null, source: '' }
}

function isBare(parsed: ParsedNode): boolean {
  return isMap(parsed) && parsed.flow === true && parsed.srcToken === undefined
}
