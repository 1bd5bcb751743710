import { forEachChild, type HereDoc, parse, type SyntaxNode } from 'unbash'

export interface ShellFault {
  readonly message: string
  /** From the first line on, counted from 1. */
  readonly line: number
}

/** What keeps the shell of the platform from reading a script. It is dash: what only bash has is a fault as well. */
export function shellFault(script: string): ShellFault | undefined {
  if (PLAIN.test(script) && !RESERVED.test(script)) return undefined
  const tree = parse(script)
  const open = script.includes('<<') ? firstOf(tree, isOpenHereDoc) : undefined
  const [error] = tree.errors ?? []
  // What the text swallows is then missing elsewhere.
  if (open && open.pos < (error?.pos ?? script.length))
    return { message: unclosed(open), line: lineOf(script, open.pos) }
  if (error) return { message: error.message, line: lineOf(script, error.pos) }
  const loop = BASH_LOOP.test(script) ? firstOf(tree, isBashLoop) : undefined
  return loop && { message: 'loops of the form "for ((...))" are of bash', line: lineOf(script, loop.pos) }
}

/** Words and variables alone, of which none means anything to the shell: most commands. They need no parser. */
const PLAIN = /^(?:[\w \t\n.,:=@%+/-]|\$\w|\$\{\w+\})*$/
const RESERVED =
  /\b(?:case|do|done|elif|else|esac|fi|for|if|in|then|until|while|function|select|time|coproc)\b/

/** Spares a walk through nearly every script. */
const BASH_LOOP = /\bfor\s*\(\(/

function isOpenHereDoc(node: SyntaxNode): node is HereDoc {
  return node.type === 'HereDoc' && node.closing === undefined
}

/** Dash takes it until the end without a word, so that what was to be run is not. */
function unclosed({ delimiter, operator }: HereDoc): string {
  const before = operator === '<<-' ? 'tabs before it at most' : 'nothing before it'
  return `no line with "${delimiter?.value}" alone, and ${before}, ends the here-document`
}

function isBashLoop(node: SyntaxNode): node is SyntaxNode {
  return node.type === 'ArithmeticFor'
}

function firstOf<Kind extends SyntaxNode>(
  node: SyntaxNode,
  isWanted: (node: SyntaxNode) => node is Kind,
): Kind | undefined {
  if (isWanted(node)) return node
  let found: Kind | undefined
  forEachChild(node, (child) => {
    found ??= firstOf(child, isWanted)
  })
  return found
}

function lineOf(script: string, position: number): number {
  return script.slice(0, position).split('\n').length
}
