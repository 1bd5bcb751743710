import { parseSync } from 'vite'
import { type Change, changesOf, isNode, type Node } from './operators.ts'

/** One change of a source that a test has to notice. */
export interface Mutant {
  readonly line: number
  /** What was there, and what is there instead. */
  readonly was: string
  readonly is: string
  readonly source: string
}

/** A source with one condition of it broken, for each condition and each way to break it. */
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
  const different = new Map(mutants.map((mutant) => [mutant.source, mutant]))
  return [...different.values()].filter((mutant) => parseSync('rule.ts', mutant.source).errors.length === 0)
}

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
