import { forEachChild, parse, type SyntaxNode } from 'unbash'

export interface ShellFault {
  readonly message: string
  /** From the first line on, counted from 1. */
  readonly line: number
}

/** What keeps the shell of the platform from reading a script. It is dash: what only bash has is a fault as well. */
export function shellFault(script: string): ShellFault | undefined {
  if (PLAIN.test(script) && !RESERVED.test(script)) return undefined
  const tree = parse(script)
  const [error] = tree.errors ?? []
  if (error) return { message: error.message, line: lineOf(script, error.pos) }
  const loop = BASH_LOOP.test(script) ? firstOf(tree, 'ArithmeticFor') : undefined
  return loop && { message: 'loops of the form "for ((...))" are of bash', line: lineOf(script, loop.pos) }
}

/** Words and variables alone, of which none means anything to the shell: most commands. They need no parser. */
const PLAIN = /^(?:[\w \t\n.,:=@%+/-]|\$\w|\$\{\w+\})*$/
const RESERVED =
  /\b(?:case|do|done|elif|else|esac|fi|for|if|in|then|until|while|function|select|time|coproc)\b/

/** Spares a walk through nearly every script. */
const BASH_LOOP = /\bfor\s*\(\(/

function firstOf(node: SyntaxNode, type: SyntaxNode['type']): { readonly pos: number } | undefined {
  if (node.type === type) return node
  let found: { readonly pos: number } | undefined
  forEachChild(node, (child) => {
    found ??= firstOf(child, type)
  })
  return found
}

function lineOf(script: string, position: number): number {
  return script.slice(0, position).split('\n').length
}
