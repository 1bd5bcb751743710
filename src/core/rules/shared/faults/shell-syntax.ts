import { forEachChild, parse, type SyntaxNode } from 'unbash'
import { MAY_BE_BASH, type Stranger, unknownToDash, unreadableForDash } from './bash-only.ts'

export interface ShellFault {
  readonly message: string
  /** From the first line on, counted from 1. */
  readonly line: number
}

/** What keeps the shell of the platform from reading a script. It is dash: what only bash has is a fault as well. */
export function shellFault(script: string): ShellFault | undefined {
  if (PLAIN.test(script) && !RESERVED.test(script)) return undefined
  const tree = parse(script)
  const open = script.includes('<<') ? firstOf(tree, openHereDoc) : undefined
  const [error] = tree.errors ?? []
  const mayBeBash = MAY_BE_BASH.test(script)
  const fault =
    // What a text swallows is then missing elsewhere.
    (open && open.pos < (error?.pos ?? script.length) ? open : error) ??
    (mayBeBash ? firstOf(tree, (node) => told(node, unreadableForDash(node, script))) : undefined)
  return fault && { message: fault.message, line: lineOf(script, fault.pos) }
}

/** What the shell of the platform reads and then does not know. */
export function shellStranger(script: string): (Stranger & { readonly line: number }) | undefined {
  if (!MAY_BE_BASH.test(script) || shellFault(script)) return undefined
  return firstOf(parse(script), (node) => {
    const stranger = unknownToDash(node)
    return stranger && { ...stranger, line: lineOf(script, node.pos) }
  })
}

/** Words and variables alone, of which none means anything to the shell: most commands. They need no parser. */
const PLAIN = /^(?:[\w \t\n.,:=@%+/-]|\$\w|\$\{\w+\})*$/
const RESERVED =
  /\b(?:case|do|done|elif|else|esac|fi|for|if|in|then|until|while|function|select|time|coproc)\b/

interface Told {
  readonly message: string
  readonly pos: number
}

function told({ pos }: SyntaxNode, message: string | undefined): Told | undefined {
  return message === undefined ? undefined : { message, pos }
}

/** Dash takes it until the end without a word, so that what was to be run is not. */
function openHereDoc(node: SyntaxNode): Told | undefined {
  if (node.type !== 'HereDoc' || node.closing) return undefined
  const before = node.operator === '<<-' ? 'tabs before it at most' : 'nothing before it'
  return told(node, `no line with "${node.delimiter?.value}" alone, and ${before}, ends the here-document`)
}

/** The first thing that is made of a node or of what is inside it. */
function firstOf<Made>(node: SyntaxNode, make: (node: SyntaxNode) => Made | undefined): Made | undefined {
  let made = make(node)
  if (made === undefined) {
    forEachChild(node, (child) => {
      made ??= firstOf(child, make)
    })
  }
  return made
}

function lineOf(script: string, position: number): number {
  return script.slice(0, position).split('\n').length
}
