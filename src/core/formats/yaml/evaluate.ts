import type { Path } from '../../base/path.ts'
import { isTree, Tagged, type Tree, type Value } from '../../base/tree.ts'
import {
  type Anchored,
  type Definition,
  type Evaluation,
  EvaluationError,
  moved,
  type Trouble,
} from './evaluation.ts'
import { define, keyText, opaqueTag } from './node-text.ts'
import { type AliasNode, type Entry, isMergeKey, type Node, type Piece } from './syntax.ts'
import { duplicateKey, unsupportedKey } from './troubles.ts'

// Each alias counts as many nodes as it stands for: a few lines could otherwise say billions.
const MAX_EXPANDED = 200_000
const evaluations = new WeakMap<Piece, Evaluation>()

/** The value that a node says, with aliases and merges resolved. Throws an `EvaluationError` where they cannot be. */
export function evaluate(node: Node): Evaluation {
  return new Evaluator(new Map()).run(node)
}

class Evaluator {
  /** The anchors defined so far, in the order of the text; shared with what evaluates its pieces. */
  readonly #anchors: Map<string, Anchored>
  readonly #own = new Set<Anchored>()
  readonly #needs = new Map<string, Anchored>()
  readonly #troubles: Trouble[] = []
  readonly #definitions: Definition[] = []
  readonly #bindings: (readonly [AliasNode, Anchored])[] = []
  #size = 0
  #expanded = 0

  constructor(anchors: Map<string, Anchored>) {
    this.#anchors = anchors
  }

  run(node: Node): Evaluation {
    const value = this.#node(node, 0, [])
    return {
      value,
      size: this.#size,
      expanded: this.#expanded,
      troubles: this.#troubles,
      definitions: this.#definitions,
      bindings: this.#bindings,
      needs: this.#needs,
    }
  }

  #node(node: Node, base: number, path: Path): Value {
    this.#size++
    if (node.kind === 'alias') return this.#alias(node, base)
    const name = node.props?.anchor?.name
    if (name === undefined) return this.#content(node, base, path)
    const sizeBefore = this.#size
    const anchored: Anchored = { node, size: 0 }
    this.#own.add(anchored)
    this.#definitions.push({ name, anchored, base, path })
    this.#anchors.set(name, anchored)
    const value = this.#content(node, base, path)
    anchored.value = value
    anchored.size = this.#size - sizeBefore + 1
    return value
  }

  #content(node: Exclude<Node, AliasNode>, base: number, path: Path): Value {
    const tag = opaqueTag(node)
    if (node.kind === 'scalar') return tag === undefined ? node.value : new Tagged(tag, node.source)
    const value =
      node.kind === 'map'
        ? this.#map(node.entries, base, path)
        : node.entries.map((entry, at) => this.#entry(entry, base, [...path, at]))
    return tag === undefined ? value : new Tagged(tag, value)
  }

  #alias(node: AliasNode, base: number): Value {
    const anchored = this.#anchors.get(node.name)
    if (!anchored) {
      const message = `No anchor "&${node.name}" stands before this alias. Define it further up, or write the value here.`
      throw new EvaluationError('syntax', node, base, message)
    }
    if (anchored.value === undefined) {
      throw new EvaluationError(
        'syntax',
        node,
        base,
        `"&${node.name}" contains itself here. Remove this alias.`,
      )
    }
    this.#bindings.push([node, anchored])
    if (!this.#own.has(anchored)) this.#needs.set(node.name, anchored)
    this.#expand(anchored.size, node, base)
    return anchored.value
  }

  #expand(nodes: number, at: Node | Entry, base: number): void {
    this.#size += nodes
    this.#expanded += nodes
    if (this.#expanded > MAX_EXPANDED) {
      const message = `The aliases of this file stand for more than ${MAX_EXPANDED.toLocaleString('en')} values. Use fewer.`
      throw new EvaluationError('too-large', at, base, message)
    }
  }

  #map(entries: readonly Entry[], base: number, path: Path): Tree {
    const tree: Record<string, Value> = {}
    const merged = new Set<string>()
    const repeated = new Set<string>()
    for (const entry of entries) {
      if (isMergeKey(entry.key)) {
        for (const [key, value] of this.#merged(entry, base + entry.shift, path)) {
          if (Object.hasOwn(tree, key)) continue
          define(tree, key, value)
          merged.add(key)
        }
        continue
      }
      const key = this.#key(entry, base + entry.shift)
      const value = this.#entry(entry, base, key === undefined ? path : [...path, key])
      if (key === undefined) {
        this.#troubles.push(unsupportedKey(entry, base + entry.shift, path))
        continue
      }
      if (Object.hasOwn(tree, key) && !merged.delete(key) && !repeated.has(key)) {
        repeated.add(key)
        this.#troubles.push(duplicateKey(entry, base + entry.shift, [...path, key]))
      }
      define(tree, key, value)
    }
    return tree
  }

  #key({ key }: Entry, base: number): string | undefined {
    if (!key) return undefined
    if (key.kind !== 'scalar' || key.props?.anchor) this.#node(key, base, [])
    return keyText(key.kind === 'alias' ? (this.#anchors.get(key.name)?.node ?? key) : key)
  }

  #merged({ value: node }: Entry, base: number, path: Path): readonly [string, Value][] {
    const value = this.#node(node, base, path)
    const isList = node.kind === 'list' || (node.kind === 'alias' && Array.isArray(value))
    const sources = isList && Array.isArray(value) ? value : [value]
    return sources.flatMap((source: Value) => {
      if (isTree(source)) return Object.entries(source)
      const message = '"<<" takes in maps only. Give it an alias of a map, or a list of such aliases.'
      throw new EvaluationError('syntax', node, base, message)
    })
  }

  #entry(entry: Entry, base: number, path: Path): Value {
    const at = base + entry.shift
    if (!entry.piece) return this.#node(entry.value, at, path)
    const evaluation = this.#piece(entry, entry.piece, at)
    this.#size += evaluation.size - evaluation.expanded
    this.#expand(evaluation.expanded, entry, at)
    for (const trouble of evaluation.troubles) this.#troubles.push(moved(trouble, at, path))
    for (const definition of evaluation.definitions) {
      this.#own.add(definition.anchored)
      this.#anchors.set(definition.name, definition.anchored)
      this.#definitions.push(moved(definition, at, path))
    }
    this.#bindings.push(...evaluation.bindings)
    return evaluation.value
  }

  /** What a piece says: kept as long as the anchors it uses are the same. */
  #piece(entry: Entry, piece: Piece, base: number): Evaluation {
    const known = evaluations.get(piece)
    if (known && [...known.needs].every(([name, anchored]) => this.#anchors.get(name) === anchored))
      return known
    try {
      const evaluation = new Evaluator(this.#anchors).run(entry.value)
      evaluations.set(piece, evaluation)
      return evaluation
    } catch (error) {
      if (!(error instanceof EvaluationError)) throw error
      throw new EvaluationError(error.fault.code, error.fault, base, error.message)
    }
  }
}
