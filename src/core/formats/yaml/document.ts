import { isList, isTree, type Tree, type Value } from '../../base/tree.ts'
import { compose } from './compose.ts'
import { evaluate } from './evaluate.ts'
import { type Anchored, type Definition, EvaluationError, type Trouble } from './evaluation.ts'
import { mistakeAt } from './mistakes.ts'
import { readsDifferentlyIn11 } from './scalars.ts'
import { type Part, scan } from './scan.ts'
import { share } from './share.ts'
import type { AliasNode, Entry, Fault, ListNode, MapNode, Node, Piece, Span } from './syntax.ts'

/** What a text as a whole may say. */
export type Whole = Tree | readonly Value[]

/** What the root of a text may be: most files are a map. */
export type RootKind = 'map' | 'map-or-list'

/** A text with what it says. Faulty or empty texts have no root. */
export interface YamlDocument {
  readonly text: string
  readonly rootKind: RootKind
  readonly root?: MapNode | ListNode
  readonly value: Whole
  readonly fault?: Fault
  readonly troubles: readonly Trouble[]
  /** Plain scalars that YAML 1.1 reads differently. */
  readonly suspects: readonly Span[]
  readonly bindings: ReadonlyMap<AliasNode, Anchored>
  readonly definitions: ReadonlyMap<Node, Definition>
  /** What was parsed by itself, by its text. */
  readonly pieces: ReadonlyMap<string, Piece>
}

/**
 * Reads a text. Entries whose text is the same as in an earlier state of it are not parsed again
 * and keep their values; where they are in the text does not count.
 */
export function readDocument(
  text: string,
  earlier: readonly YamlDocument[] = [],
  rootKind: RootKind = 'map',
): YamlDocument {
  return new Reader(text, earlier, rootKind).read()
}

class Reader {
  readonly #text: string
  readonly #earlier: readonly YamlDocument[]
  readonly #rootKind: RootKind
  readonly #pieces = new Map<string, Piece>()
  readonly #suspects: Span[] = []
  #fault: Fault | undefined
  /** Whether each part of the text is one entry, as its indentation says. */
  #isDivisible = true

  constructor(text: string, earlier: readonly YamlDocument[], rootKind: RootKind) {
    this.#text = text
    this.#earlier = earlier
    this.#rootKind = rootKind
  }

  read(): YamlDocument {
    const parts = scan(this.#text)
    const root = (parts && this.#parts(parts)) ?? (this.#isDivisible && parts ? undefined : this.#whole())
    return this.#fault ? this.#faulty(this.#fault) : this.#evaluated(root)
  }

  #evaluated(root: Node | undefined): YamlDocument {
    if (!root || (root.kind === 'scalar' && root.style === 'empty' && !root.props)) return this.#empty()
    if (!this.#mayBeRoot(root)) return this.#faulty(notAMap(root, this.#text))
    try {
      const { value, troubles, bindings, definitions } = evaluate(root)
      return {
        ...this.#empty(),
        root,
        value: share(this.#earlier[0]?.value, isTree(value) || isList(value) ? value : {}),
        troubles,
        suspects: this.#suspects.sort((left, right) => left.start - right.start),
        bindings: new Map(bindings),
        definitions: new Map(definitions.map((definition) => [definition.anchored.node, definition])),
      }
    } catch (error) {
      if (!(error instanceof EvaluationError)) throw error
      return this.#faulty(error.fault)
    }
  }

  #mayBeRoot(root: Node): root is MapNode | ListNode {
    const isFitting = root.kind === 'map' || (root.kind === 'list' && this.#rootKind === 'map-or-list')
    return isFitting && !root.props?.tag
  }

  #faulty(fault: Fault): YamlDocument {
    return { ...this.#empty(), fault }
  }

  #empty(): YamlDocument {
    const nothing = { value: EMPTY, troubles: [], suspects: [], bindings: new Map(), definitions: new Map() }
    return { text: this.#text, rootKind: this.#rootKind, pieces: this.#pieces, ...nothing }
  }

  #whole(): Node | undefined {
    this.#suspects.length = 0
    return this.#piece({ start: 0, end: this.#text.length })?.root
  }

  #parts(parts: readonly Part[]): MapNode | undefined {
    const entries: Entry[] = []
    for (const part of parts) {
      const entry = part.section ? this.#section(part, part.section) : this.#entry(part)
      if (!entry) return undefined
      entries.push(entry)
    }
    return entries.length > 0 ? mapOf(entries) : undefined
  }

  #section(part: Part, { key, colonEnd, entries: spans }: NonNullable<Part['section']>): Entry | undefined {
    const entries: Entry[] = []
    for (const span of spans) {
      const entry = this.#entry(span)
      if (!entry) return undefined
      entries.push(entry)
    }
    const source = this.#text.slice(key.start, key.end)
    if (readsDifferentlyIn11(source)) this.#suspects.push(key)
    const keyNode: Node = { kind: 'scalar', style: 'plain', value: source, source, ...key }
    const value = mapOf(entries)
    return { shift: 0, start: part.start, end: value.end, key: keyNode, indicatorEnd: colonEnd, value }
  }

  /** The one pair that a part of the text is. */
  #entry(span: Span): Entry | undefined {
    const piece = this.#piece(span)
    if (!piece) return undefined
    const [entry, second] = piece.root?.kind === 'map' && !piece.root.flow ? piece.root.entries : []
    if (second) {
      this.#isDivisible = false
      return undefined
    }
    if (entry) return { ...entry, shift: span.start, piece }
    this.#fault = noKey(span, this.#text)
    return undefined
  }

  #piece(span: Span): Piece | undefined {
    const text = this.#text.slice(span.start, span.end)
    const isTaken = this.#pieces.has(text)
    const known = isTaken ? undefined : this.#earlier.map(({ pieces }) => pieces.get(text)).find(Boolean)
    const piece = known ?? compose(text)
    // A text that occurs twice is parsed twice: each node has one place.
    if (!isTaken) this.#pieces.set(text, piece)
    for (const { start, end } of piece.suspects) {
      this.#suspects.push({ start: start + span.start, end: end + span.start })
    }
    if (!piece.fault) return piece
    const { fault } = piece
    this.#fault = { ...fault, start: fault.start + span.start, end: fault.end + span.start }
    return undefined
  }
}

const EMPTY: Tree = Object.freeze({})

function mapOf(entries: readonly Entry[]): MapNode {
  const first = entries[0]
  const last = entries[entries.length - 1]
  const start = first ? first.start + first.shift : 0
  return { kind: 'map', flow: false, entries, start, end: last ? last.end + last.shift : start }
}

function notAMap(root: Node, text: string): Fault {
  const message = 'This text is to be a map, but it is not. Start with a key.'
  return { code: 'root-not-a-map', message, ...lineOf(root, text) }
}

function noKey(span: Span, text: string): Fault {
  const line = lineOf(span, text)
  const start = line.start + text.slice(line.start, line.end).search(/\S/)
  const [word = ''] = text
    .slice(start, line.end)
    .split(/\s#/, 1)
    .map((part) => part.trimEnd())
  const mistake = mistakeAt(text, start)
  if (mistake) return { code: 'syntax', ...mistake }
  const message = `A colon is missing after "${word}". Write "${word}: " and a value.`
  return { code: 'syntax', message, start, end: start + word.length }
}

function lineOf({ start, end }: Span, text: string): Span {
  const length = text.slice(start, end).search(/[\r\n]/)
  return { start, end: length < 0 ? end : start + length }
}
