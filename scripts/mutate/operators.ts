/** A node of the syntax tree, as the parser gives it. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

/** A text in the place of a piece of the source. */
export interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** How each kind of node is broken; what has no line here is left as it is. */
const BREAK: Readonly<Record<string, (node: Node, source: string) => readonly Change[]>> = {
  IfStatement: breakTest,
  ConditionalExpression: breakTest,
  BinaryExpression: breakOperator,
  LogicalExpression: (node, source) => [...breakOperator(node, source), ...dropSide(node, source)],
  UnaryExpression: ({ operator, start }) => (operator === '!' ? [{ start, end: start + 1, text: '' }] : []),
  CallExpression: breakCall,
  ExpressionStatement: ({ start, end }) => [{ start, end, text: ';' }],
  ObjectExpression: breakObject,
  Literal: unanchor,
}

export function changesOf(node: Node, source: string): readonly Change[] {
  return BREAK[node.type]?.(node, source) ?? []
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

function breakTest({ test }: Node): readonly Change[] {
  return isNode(test) ? ['true', 'false'].map((text) => replace(test, text)) : []
}

function breakOperator({ left, right, operator }: Node, source: string): readonly Change[] {
  if (!isNode(left) || !isNode(right) || typeof operator !== 'string') return []
  const start = left.end + source.slice(left.end, right.start).indexOf(operator)
  const others = OPERATORS[operator] ?? []
  return others.map((text) => ({ start, end: start + operator.length, text }))
}

/** One of two conditions alone; of a chain, all but one. */
function dropSide(node: Node, source: string): readonly Change[] {
  const { left, right, operator } = node
  if (!isNode(left) || !isNode(right) || operator === '??') return []
  const kept = left.operator === operator ? [left] : [left, right]
  return kept.map((side) => replace(node, source.slice(side.start, side.end)))
}

/** Methods that answer yes or no. */
const ASKS = new Set(['some', 'every', 'includes', 'has', 'hasOwn', 'test', 'startsWith', 'endsWith'])
const OPPOSITE: Readonly<Record<string, string>> = { some: 'every', every: 'some' }

function breakCall(call: Node): readonly Change[] {
  const { callee, arguments: given } = call
  if (!isNode(callee) || !isNode(callee.object) || !isNode(callee.property)) return []
  const name = String(callee.property.name)
  // Without its filter, a list is all of it; without its condition, a search finds the first.
  if (name === 'filter') return [{ start: callee.object.end, end: call.end, text: '' }]
  const [condition] = Array.isArray(given) ? given : []
  if (name === 'find' && isNode(condition)) return [replace(condition, '() => true')]
  if (!ASKS.has(name)) return []
  const opposite = OPPOSITE[name]
  return [
    replace(call, 'true'),
    replace(call, 'false'),
    ...(opposite === undefined ? [] : [replace(callee.property, opposite)]),
  ]
}

/** A rule that says nothing, or of every flavour; a problem without its fixes, or as bad as its rule says. */
function breakObject({ properties }: Node): readonly Change[] {
  const values = new Map(
    (Array.isArray(properties) ? properties : []).flatMap(({ key, value }: Node) =>
      isNode(key) && isNode(value) ? [[String(key.name), value] as const] : [],
    ),
  )
  const broken = values.has('id') ? OF_RULE : values.has('message') ? OF_PROBLEM : {}
  return Object.entries(broken).flatMap(([name, text]) => {
    const value = values.get(name)
    return value ? [replace(value, text)] : []
  })
}

const OF_RULE: Readonly<Record<string, string>> = { check: '() => []', flavour: 'undefined' }
const OF_PROBLEM: Readonly<Record<string, string>> = { fixes: '[]', severity: 'undefined' }

/** A pattern that need not be the whole. */
function unanchor(literal: Node, source: string): readonly Change[] {
  if (!isRegex(literal.regex)) return []
  const text = source.slice(literal.start, literal.end)
  return [text.replace('/^', '/'), text.replace(/\$(?=\/\w*$)/, '')]
    .filter((other) => other !== text)
    .map((other) => replace(literal, other))
}

function isRegex(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'pattern' in value
}

function replace({ start, end }: Node, text: string): Change {
  return { start, end, text }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}
