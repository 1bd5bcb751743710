import type { ParameterExpansionPart, SyntaxNode } from 'unbash'

/** What a shell does not know, with what it knows instead. */
export interface Stranger {
  readonly what: string
  readonly instead: string
}

/** Scripts without any of these signs and words have nothing that is of bash alone: nearly all. */
export const MAY_BE_BASH =
  /\bfor\s*\(\(|<<<|[<>]\(|=\(|\|&|;;?&|\[\[|\$\{!|\$\{\w+[[/:^,@]|\b(?:select|function|coproc|source|declare|mapfile|pushd|readarray|shopt)\b/

/** What dash cannot read, as a sentence goes on after it: the whole script fails. */
export function unreadableForDash(node: SyntaxNode, script: string): string | undefined {
  switch (node.type) {
    case 'ArithmeticFor':
      return 'loops of the form "for ((...))" are of bash'
    case 'ArrayValue':
      return 'arrays are of bash'
    case 'Select':
      return '"select" is of bash'
    case 'HereString':
      return '"<<<" is of bash'
    case 'ProcessSubstitution':
      return `"${node.operator}(...)" is of bash`
    case 'Function':
      return script.startsWith('function', node.pos)
        ? 'functions with the word "function" before them are of bash'
        : undefined
    case 'CaseItem':
      return node.terminator === undefined || node.terminator === ';;'
        ? undefined
        : `"${node.terminator}" is of bash`
    case 'Pipeline':
      return node.operators.includes('|&') ? '"|&" is of bash' : undefined
    case 'TestBinary':
      return node.operator === '=~' && /\(/.test(script.slice(node.pos, node.end))
        ? 'regular expressions in "[[" are of bash'
        : undefined
    default:
      return undefined
  }
}

/** What dash reads and cannot run. */
export function unknownToDash(node: SyntaxNode): Stranger | undefined {
  if (node.type === 'TestCommand') return { what: '[[', instead: 'Write it with "[", or have bash run it' }
  if (node.type === 'ParameterExpansion' && isOfBash(node))
    return { what: node.text, instead: 'Use sed or cut, or have bash run it' }
  if (node.type === 'Coproc') return { what: 'coproc', instead: 'Have bash run it' }
  const name = node.type === 'Command' ? node.name?.value : undefined
  if (name === 'source') return { what: name, instead: 'Write a dot for it' }
  return name !== undefined && BUILT_INTO_BASH.has(name)
    ? { what: name, instead: 'Have bash run it' }
    : undefined
}

const BUILT_INTO_BASH: ReadonlySet<string> = new Set(['declare', 'mapfile', 'pushd', 'readarray', 'shopt'])

const OF_BASH: ReadonlySet<string> = new Set(['CaseModification', 'Names', 'Replace', 'Slice', 'Transform'])

function isOfBash({ prefix, index, operation }: ParameterExpansionPart): boolean {
  return prefix === '!' || index !== undefined || (operation !== undefined && OF_BASH.has(operation.type))
}
