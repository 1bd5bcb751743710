import { parseSync } from 'vite'

/** One change of a source that a test has to notice. */
export interface Mutant {
  readonly line: number
  /** What was there, and what is there instead. */
  readonly was: string
  readonly is: string
  readonly source: string
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Conditions turned round or moved by one, checks that say nothing, and searches for all instead of one. */
export function mutantsOf(source: string): readonly Mutant[] {
  const { program } = parseSync('rule.ts', source)
  const changes: Change[] = []
  visit(program as unknown as Node, source, changes)
  const mutants = changes.map(({ start, end, text }) => ({
    line: source.slice(0, start).split('\n').length,
    was: source.slice(start, end),
    is: text,
    source: source.slice(0, start) + text + source.slice(end),
  }))
  return mutants.filter((mutant) => parseSync('rule.ts', mutant.source).errors.length === 0)
}

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '&&': ['||'],
  '||': ['&&'],
}
const METHODS: Readonly<Record<string, string>> = { some: 'every', every: 'some' }

function visit(node: Node, source: string, changes: Change[]): void {
  changes.push(...changesOf(node, source))
  for (const [key, value] of Object.entries(node)) {
    if (isEnd(node, key)) continue
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) visit(child, source, changes)
  }
}

/** What a loop, or the search for a free name, ends with is left alone: there would be no answer. */
function isEnd({ type, callee }: Node, key: string): boolean {
  if (key === 'test') return /^(?:For|While|DoWhile)/.test(type)
  return key === 'arguments' && isNode(callee) && callee.name === 'free'
}

function changesOf(node: Node, source: string): readonly Change[] {
  const { type, test, left, right, operator, argument, key, value, callee } = node
  if ((type === 'IfStatement' || type === 'ConditionalExpression') && isNode(test))
    return ['true', 'false'].map((text) => replace(test, text))
  if (typeof operator === 'string' && isNode(left) && isNode(right)) {
    const between = source.slice(left.end, right.start)
    const start = left.end + between.indexOf(operator)
    return (OPERATORS[operator] ?? []).map((text) => ({ start, end: start + operator.length, text }))
  }
  if (type === 'UnaryExpression' && operator === '!' && isNode(argument))
    return [{ start: node.start, end: node.start + 1, text: '' }]
  if (type === 'Property' && isNode(key) && isNode(value)) {
    if (key.name === 'check') return [replace(value, '() => []')]
    if (key.name === 'flavour' && value.type === 'Literal') return [replace(value, 'undefined')]
  }
  if (type === 'CallExpression' && isNode(callee)) return changedCall(node, callee)
  return []
}

function changedCall(call: Node, { object, property }: Node): readonly Change[] {
  if (!isNode(object) || !isNode(property)) return []
  const name = String(property.name)
  // Without its filter, a list is all of it.
  if (name === 'filter') return [{ start: object.end, end: call.end, text: '' }]
  const other = METHODS[name]
  return other ? [replace(property, other)] : []
}

function replace({ start, end }: Node, text: string): Change {
  return { start, end, text }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}
