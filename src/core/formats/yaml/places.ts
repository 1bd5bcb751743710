import type { Path } from '../../base/path.ts'
import type { YamlDocument } from './document.ts'
import { keyText } from './node-text.ts'
import { type Entry, isMergeKey, type MapNode, type Node, type Span } from './syntax.ts'

/** Where an entry is written in a text. */
export interface EntryPlace {
  readonly entry: Span
  readonly key?: Span
  readonly value?: Span
}

interface Placed<Part> {
  readonly part: Part
  readonly base: number
}

/** Where `path` is written; what came by alias or merge is where its anchor is. */
export function placeIn(document: YamlDocument, path: Path): EntryPlace | undefined {
  let node: Placed<Node> | undefined = document.root && { part: document.root, base: 0 }
  let entry: Placed<Entry> | undefined
  for (const part of path) {
    entry = node && find(document, node, part)
    node = entry && { part: entry.part.value, base: entry.base }
  }
  return entry && placeOf(entry)
}

/** The path of the innermost entry that covers an offset. */
export function pathIn(document: YamlDocument, offset: number): Path | undefined {
  const path: (string | number)[] = []
  let node: Node | undefined = document.root
  let base = 0
  while (node?.kind === 'map' || node?.kind === 'list') {
    const at = node.entries.findLastIndex(
      ({ start, end, shift }) => start + shift + base <= offset && offset <= end + shift + base,
    )
    const entry: Entry | undefined = node.entries[at]
    const name = entry?.key ? nameOf(document, entry) : at
    if (!entry || name === undefined) break
    path.push(name)
    node = entry.value
    base += entry.shift
  }
  return path.length > 0 ? path : undefined
}

/** The text of an entry's key; nothing for `<<` and for keys that are no text. */
export function nameOf(document: YamlDocument, { key }: Entry): string | undefined {
  if (!key || isMergeKey(key)) return undefined
  return keyText(key.kind === 'alias' ? (document.bindings.get(key)?.node ?? key) : key)
}

function placeOf({ part: { start, end, key, value }, base }: Placed<Entry>): EntryPlace {
  const spanOf = (span: Span) => ({ start: span.start + base, end: span.end + base })
  const isWritten = !(value.kind === 'scalar' && value.style === 'empty')
  return {
    entry: spanOf({ start, end }),
    ...(key && { key: spanOf(key) }),
    ...(isWritten && { value: spanOf(value) }),
  }
}

function find(document: YamlDocument, from: Placed<Node>, part: string | number): Placed<Entry> | undefined {
  const { part: node, base } = resolve(document, from)
  if (node.kind === 'list') return placed(node.entries[Number(part)], base)
  if (node.kind !== 'map') return undefined
  const name = String(part)
  return placed(indexOf(document, node).get(name), base) ?? findMerged(document, node, base, name)
}

function findMerged(
  document: YamlDocument,
  node: MapNode,
  base: number,
  name: string,
): Placed<Entry> | undefined {
  for (const entry of node.entries) {
    if (!isMergeKey(entry.key)) continue
    const merged = resolve(document, { part: entry.value, base: base + entry.shift })
    const sources =
      merged.part.kind === 'list' ? merged.part.entries.map(({ value }) => value) : [merged.part]
    for (const source of sources) {
      const found = find(document, { part: source, base: merged.base }, name)
      if (found) return found
    }
  }
  return undefined
}

function placed(entry: Entry | undefined, base: number): Placed<Entry> | undefined {
  return entry && { part: entry, base: base + entry.shift }
}

function resolve(document: YamlDocument, { part, base }: Placed<Node>): Placed<Node> {
  const anchored = part.kind === 'alias' ? document.bindings.get(part) : undefined
  const definition = anchored && document.definitions.get(anchored.node)
  return definition ? { part: definition.anchored.node, base: definition.base } : { part, base }
}

const indexes = new WeakMap<YamlDocument, Map<MapNode, ReadonlyMap<string, Entry>>>()

/** The entries of a map by name; of one that is defined twice, the last. */
function indexOf(document: YamlDocument, node: MapNode): ReadonlyMap<string, Entry> {
  const known = indexes.get(document) ?? new Map<MapNode, ReadonlyMap<string, Entry>>()
  indexes.set(document, known)
  const index = known.get(node) ?? new Map(namedEntries(document, node))
  known.set(node, index)
  return index
}

function namedEntries(document: YamlDocument, node: MapNode): [string, Entry][] {
  return node.entries.flatMap((entry): [string, Entry][] => {
    const name = nameOf(document, entry)
    return name === undefined ? [] : [[name, entry]]
  })
}
