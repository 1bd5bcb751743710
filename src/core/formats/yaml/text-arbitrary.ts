import * as fc from 'fast-check'
import { isList, isTree, type Tree, type Value } from '../../base/tree.ts'
import { projectArbitrary, treeArbitrary } from './arbitraries.ts'

/** Picks one of so many ways to write something. */
type Choose = (ways: number) => number

/** Texts in every style that YAML allows for a map, with or without anchors, aliases and merges. */
export function textArbitrary({ links = false, isProject = false } = {}): fc.Arbitrary<string> {
  return fc
    .tuple(
      isProject ? projectArbitrary : treeArbitrary,
      fc.array(fc.nat(1000), { minLength: 8, maxLength: 40 }),
    )
    .map(([tree, choices]) => {
      let at = 0
      const choose: Choose = (ways) => (choices[at++ % choices.length] ?? 0) % ways
      return new Printer(choose, links).print(tree)
    })
}

class Printer {
  readonly #choose: Choose
  readonly #links: boolean
  readonly #maps: string[] = []
  readonly #values: string[] = []
  #anchors = 0

  constructor(choose: Choose, links: boolean) {
    this.#choose = choose
    this.#links = links
  }

  print(tree: Tree): string {
    const choose = this.#choose
    const mark = choose(8) === 0 ? '\ufeff' : ''
    const head = ['', '# top\n\n', '---\n', '# top\n---\n', '\n'][choose(8)] ?? ''
    const lines = this.#map(tree, 0, 0)
    const body = lines.length === 0 ? ['{}'] : lines
    const tail = ['\n', '', '\n\n', '\n# end\n', '\n  # deep end'][choose(6)] ?? '\n'
    return mark + this.#broken(head + body.join('\n') + tail)
  }

  #broken(text: string): string {
    const way = this.#choose(6)
    if (way === 0) return text.replaceAll('\n', '\r\n')
    return way === 1 ? text.replace(/\n/g, () => (this.#choose(2) === 0 ? '\n' : '\r\n')) : text
  }

  #map(tree: Tree, column: number, depth: number): string[] {
    const pad = ' '.repeat(column)
    const lines: string[] = []
    if (this.#links && this.#maps.length > 0 && this.#choose(4) === 0)
      lines.push(`${pad}<<: ${this.#merge()}`)
    for (const [key, value] of Object.entries(tree)) {
      lines.push(...this.#between(pad))
      const [head, ...rest] = this.#behind(value, column, depth, ':')
      const name = this.#key(key)
      if (name.length > 1000 || this.#choose(20) === 0)
        lines.push(`${pad}? ${name}`, `${pad}:${head}`, ...rest)
      else lines.push(`${pad}${name}:${head}`, ...rest)
    }
    return lines
  }

  #between(pad: string): string[] {
    const ways = [
      ['', `${pad}# note`],
      [`${pad}# own`],
      [''],
      [`${pad}# free`, ''],
      [`${pad}  # deep`],
      ['#left'],
    ]
    return ways[this.#choose(16)] ?? []
  }

  #merge(): string {
    const name = () => `*${this.#maps[this.#choose(this.#maps.length)]}`
    return this.#choose(3) === 0 ? `[${name()}, ${name()}]` : name()
  }

  /** What stands behind `:` or `-`, and the lines below. */
  #behind(value: Value, column: number, depth: number, indicator: string): string[] {
    const comment = [' # here', ' #'][this.#choose(10)] ?? ''
    if (this.#links && this.#values.length > 0 && this.#choose(6) === 0) {
      return [` *${this.#values[this.#choose(this.#values.length)]}${comment}`]
    }
    const anchor = this.#links && this.#choose(4) === 0 ? `a${this.#anchors++}` : undefined
    const props = anchor === undefined ? '' : ` &${anchor}`
    const lines = this.#content(value, column, depth, indicator, props, comment)
    if (anchor !== undefined) {
      this.#values.push(anchor)
      if (isTree(value)) this.#maps.push(anchor)
    }
    return lines
  }

  #content(
    value: Value,
    column: number,
    depth: number,
    indicator: string,
    props: string,
    comment: string,
  ): string[] {
    const choose = this.#choose
    const isFilled = isTree(value) ? Object.keys(value).length > 0 : isList(value) && value.length > 0
    if (!isFilled && (isTree(value) || isList(value)))
      return [`${props} ${isTree(value) ? '{}' : '[]'}${this.#near(comment)}`]
    if (isFilled && choose(4) === 0) return this.#flowLines(value, column, props, comment)
    const deeper = column + 1 + choose(4)
    if (isTree(value)) {
      const lines = this.#map(value, indicator === '-' ? column + 2 : deeper, depth + 1)
      const first = lines[0] ?? ''
      const isCompact = indicator === '-' && props === '' && /^ +[^ #]/.test(first) && choose(4) > 0
      return isCompact ? [` ${first.trimStart()}`, ...lines.slice(1)] : [props + comment, ...lines]
    }
    if (isList(value)) {
      const at = indicator === '-' ? column + 2 : column + choose(3)
      const items = value.flatMap((item) => {
        const [head, ...rest] = this.#behind(item, at, depth + 1, '-')
        return [...this.#between(' '.repeat(at)), `${' '.repeat(at)}-${head}`, ...rest]
      })
      return [props + comment, ...items]
    }
    const scalar = value as null | boolean | number | string // the generator makes no tags here
    const block = typeof scalar === 'string' ? this.#block(scalar, deeper) : undefined
    if (block) return [`${props} ${block.header}${comment}`, ...block.lines]
    if (scalar === null && choose(2) === 0) return [props + comment]
    const text = this.#scalar(scalar)
    const end = /["']$/.test(text) ? this.#near(comment) : comment
    return choose(12) === 0 && indicator === ':'
      ? [props, `${' '.repeat(deeper)}${text}${end}`]
      : [`${props} ${text}${end}`]
  }

  /** A comment behind a quote or a bracket, at times with no space between. */
  #near(comment: string): string {
    return this.#choose(4) === 0 ? comment.trimStart() : comment
  }

  #block(text: string, column: number): { header: string; lines: string[] } | undefined {
    const isSimple =
      /^[a-z][^\r\t\0\ud800\u2028\u0085\ufeff]*[^\s]\n*$/.test(text) &&
      text.includes('\n') &&
      !/ \n/.test(text)
    if (!isSimple || this.#choose(3) === 0) return undefined
    const newlines = text.length - text.trimEnd().length
    const chomping = newlines === 0 ? '-' : newlines === 1 ? '' : '+'
    const body = newlines === 0 ? text : text.slice(0, -1)
    const lines = body.split('\n').map((line) => (line === '' ? '' : ' '.repeat(column) + line))
    return { header: `|${chomping}`, lines }
  }

  #flowLines(value: Value, column: number, props: string, comment: string): string[] {
    const text = this.#flow(value)
    if (this.#choose(3) > 0 || !/^[[{].*, /.test(text)) return [`${props} ${text}${this.#near(comment)}`]
    const pad = ' '.repeat(column + 2)
    const items = isList(value)
      ? value.map((item) => this.#flow(item))
      : Object.entries(value as Tree).map(([key, item]) => this.#flowPair(key, item)) // only collections get here
    const trailing = this.#choose(2) === 0 ? ',' : ''
    const lines = items.map(
      (item, at) =>
        `${pad}${item}${at < items.length - 1 ? ',' : trailing}${this.#choose(4) === 0 ? ' # item' : ''}`,
    )
    const [open, close] = isList(value) ? ['[', ']'] : ['{', '}']
    return [`${props} ${open}`, ...lines, `${' '.repeat(column + 1)}${close}${this.#near(comment)}`]
  }

  #flow(value: Value): string {
    if (isList(value)) return `[${value.map((item) => this.#flow(item)).join(', ')}]`
    if (!isTree(value)) return this.#scalar(value as null | boolean | number | string, true) // as above
    const [open, close] = this.#choose(2) === 0 ? ['{', '}'] : ['{ ', ' }']
    return `${open}${Object.entries(value)
      .map(([key, item]) => this.#flowPair(key, item))
      .join(this.#choose(4) === 0 ? ',' : ', ')}${close}`
  }

  #flowPair(key: string, value: Value): string {
    if (value === null && this.#choose(2) === 0) return this.#key(key)
    return `${this.#key(key)}: ${this.#flow(value)}`
  }

  #key(key: string): string {
    return /^[a-z]{1,4}$/.test(key) && !/^(?:y|n|no|yes|on|off|null|true)$/.test(key) && this.#choose(4) > 0
      ? key
      : this.#quoted(key)
  }

  #scalar(value: null | boolean | number | string, isFlow = false): string {
    if (value === null) return isFlow ? 'null' : '~'
    if (typeof value === 'number') {
      if (Number.isNaN(value)) return '.nan'
      return Number.isFinite(value)
        ? Object.is(value, -0)
          ? '-0.0'
          : String(value)
        : value > 0
          ? '.inf'
          : '-.inf'
    }
    if (typeof value === 'boolean') return String(value)
    const isPlain =
      /^[a-z][a-z:/.0-9]*[a-z0-9]$/.test(value) &&
      !/^(?:yes|on|null|true)$/.test(value) &&
      this.#choose(3) > 0
    return isPlain ? value : this.#quoted(value)
  }

  #quoted(text: string): string {
    const isPrintable = /^[\x20-\x7eé😀]*$/u.test(text)
    if (isPrintable && this.#choose(2) === 0) return `'${text.replaceAll("'", "''")}'`
    return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (char) => {
      return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
    })
  }
}
