import { Composer, type Document, type Node as ParsedNode, Parser, Schema, type YAMLParseError } from 'yaml'
import { faultOf, TOO_DEEP } from './faults.ts'
import { NodeBuilder, TooDeep } from './node-builder.ts'
import type { Fault, Piece } from './syntax.ts'

// One schema for all: making one per document costs more than parsing a small entry.
const CORE = new Schema({ schema: 'core', resolveKnownTags: false })
const OPTIONS = { version: '1.2', schema: CORE, keepSourceTokens: true, uniqueKeys: false } as const

/** Parses a text by itself. Total: what throws or is wrong becomes a fault. */
export function compose(text: string): Piece {
  const builder = new NodeBuilder(text)
  try {
    const documents = [...new Composer(OPTIONS).compose(new Parser().parse(text))]
    const fault = faultIn(documents as Document.Parsed[], text) // without `forceDoc` every document is a parsed one
    if (fault) return { text, fault, isLinked: false, suspects: [] }
    const contents = documents[0]?.contents
    const root = contents ? builder.node(contents as ParsedNode, [], 0) : undefined
    if (builder.fault) return { text, fault: builder.fault, isLinked: false, suspects: [] }
    return { text, ...(root && { root }), isLinked: builder.isLinked, suspects: builder.suspects }
  } catch (error) {
    // The parser recurses: what it throws here is an exhausted stack, or our own limit.
    const start = error instanceof TooDeep ? error.at : 0
    return {
      text,
      isLinked: false,
      suspects: [],
      fault: { code: 'too-large', message: TOO_DEEP, start, end: start },
    }
  }
}

function faultIn(documents: readonly Document.Parsed[], text: string): Fault | undefined {
  const errors = documents.flatMap((document) => document.errors).filter((error) => !isTolerated(error))
  const [error] = errors.sort((a, b) => a.pos[0] - b.pos[0])
  if (error) return faultOf(error, text)
  const second = documents[1]
  if (!second) return undefined
  const start = second.range[0]
  const message = 'A second document starts here. Keep one per file: remove this line, or move what follows.'
  return { code: 'syntax', message, start, end: Math.min(start + 3, text.length) }
}

/** A comment right behind a quote or a bracket is against the standard, and yet read by the platform. */
function isTolerated({ message }: YAMLParseError): boolean {
  return message.startsWith('Comments must be separated')
}
