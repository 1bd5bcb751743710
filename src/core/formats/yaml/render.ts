import { isList, isTree, Tagged, type Tree, type Value } from '../../base/tree.ts'
import { literalBlock } from './block-scalar.ts'
import { type ScalarPlace, scalarText } from './scalar-text.ts'
import type { ScalarStyle } from './syntax.ts'

/** How a text is laid out around the place where something is added. */
export interface Style {
  /** Spaces by which a map stands deeper than its key. */
  readonly step: number
  /** Spaces by which a list stands deeper than its key. */
  readonly listStep: number
  /** How the keys that are no plain words are quoted. */
  readonly keyQuote?: 'single' | 'double'
  /** Whether texts of several lines must stand on one, because a comment below would become part of them. */
  readonly isTight?: boolean
}

/** What stands behind `key:` or `-`, and the lines below it, indented but without line breaks. */
export interface Rendered {
  readonly head: string
  readonly rest: readonly string[]
}

const MAX_IMPLICIT_KEY = 1000
const WORD = /^[\w-]+$/
// What stands behind a dash stands deeper than it, whatever is usual behind keys.
export const ITEM_STYLE: Style = { step: 2, listStep: 2 }

/** A value behind a key that stands at `column`. */
export function renderValue(value: Value, column: number, style: Style, was?: ScalarStyle): Rendered {
  if (value === null) return inline('')
  if (value instanceof Tagged) return renderTagged(value, column, style)
  if (isList(value)) {
    if (value.length === 0) return inline('[]')
    return { head: '', rest: value.flatMap((item) => itemLines(item, column + style.listStep, style)) }
  }
  if (isTree(value)) {
    const lines = mapLines(value, column + style.step, style)
    return lines.length === 0 ? inline('{}') : { head: '', rest: lines }
  }
  return renderScalar(value, column, style, was)
}

/** A value behind a dash that stands at `column`. */
export function renderItem(value: Value, column: number, style: Style, was?: ScalarStyle): Rendered {
  if (value === null) return inline('null')
  if (value instanceof Tagged) return renderTagged(value, column, { ...style, ...ITEM_STYLE })
  const inner = column + 2
  const isFilledMap = isTree(value) && Object.keys(value).length > 0
  if (isFilledMap) return compact(mapLines(value, inner, style), inner)
  if (isList(value) && value.length > 0) {
    return compact(
      value.flatMap((item) => itemLines(item, inner, style)),
      inner,
    )
  }
  return renderValue(value, column, { ...style, ...ITEM_STYLE }, was)
}

/** The lines of a new pair of a map at `column`. */
export function pairLines(key: string, value: Value, column: number, style: Style): readonly string[] {
  const pad = ' '.repeat(column)
  const quote = WORD.test(key) ? undefined : style.keyQuote
  const name = scalarText(key, { isKey: true, ...(quote && { style: quote }) })
  const { head, rest } = renderValue(value, column, style)
  const behind = head === '' ? '' : ` ${head}`
  if (name.length <= MAX_IMPLICIT_KEY) return [`${pad}${name}:${behind}`, ...rest]
  return [`${pad}? ${name}`, `${pad}:${behind}`, ...rest]
}

/** The lines of a new item of a list at `column`. */
export function itemLines(value: Value, column: number, style: Style): readonly string[] {
  const { head, rest } = renderItem(value, column, style)
  return [`${' '.repeat(column)}- ${head}`, ...rest]
}

/** The lines of a whole text; none for an empty map. */
export function wholeLines(value: Value, style: Style): readonly string[] {
  if (isTree(value)) return mapLines(value, 0, style)
  if (!isList(value)) return []
  return value.length === 0 ? ['[]'] : value.flatMap((item) => itemLines(item, 0, style))
}

function mapLines(tree: Tree, column: number, style: Style): readonly string[] {
  return Object.entries(tree).flatMap(([key, value]) => pairLines(key, value, column, style))
}

/** A value on one line, for inside brackets and braces. */
export function flowText(value: Value, was?: ScalarStyle): string {
  if (value instanceof Tagged) return `${value.tag} ${flowText(value.value)}`
  if (isList(value)) return `[${value.map((item) => flowText(item)).join(', ')}]`
  if (isTree(value)) return `{${Object.entries(value).map(flowPair).join(', ')}}`
  return scalarText(value, { flow: true, ...(was && { style: was }) })
}

export function flowPair([key, value]: readonly [string, Value]): string {
  return `${scalarText(key, { flow: true, isKey: true })}: ${flowText(value)}`
}

function renderTagged({ tag, value }: Tagged, column: number, style: Style): Rendered {
  const { head, rest } = value === '' ? inline('') : renderValue(value, column, style)
  return { head: head === '' ? tag : `${tag} ${head}`, rest }
}

function renderScalar(
  value: boolean | number | string,
  column: number,
  style: Style,
  was?: ScalarStyle,
): Rendered {
  const block =
    typeof value === 'string' && value.includes('\n') && !style.isTight
      ? literalBlock(value, { column, step: style.step })
      : undefined
  const place: ScalarPlace = was && was !== 'literal' && was !== 'folded' ? { style: was } : {}
  return block ?? inline(scalarText(value, place))
}

function compact(lines: readonly string[], column: number): Rendered {
  const [first = '', ...rest] = lines
  return { head: first.slice(column), rest }
}

function inline(head: string): Rendered {
  return { head, rest: [] }
}
