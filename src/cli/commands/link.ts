import { fail, ok, type Result } from '../../core/base/result.ts'
import { graphOf } from '../../core/model/graph.ts'
import { encodeLink, lengthAdvice } from '../../core/share/link.ts'
import { withoutLostPositions } from '../../core/share/save.ts'
import type { Command, ExitCode, Given } from '../command.ts'
import type { Io } from '../io.ts'
import { openDesign } from '../report/opened.ts'

/** Where `npm start` serves the designer. */
const DEFAULT_BASE = 'http://localhost:4173/'

export const link: Command = {
  operands: [{ name: 'path', isRepeated: true }],
  options: [{ name: 'base', value: 'url', about: `where the designer is served; default ${DEFAULT_BASE}` }],
  notes: ['All of the design is behind the "#" of the address, which browsers do not send to servers.'],
  run: runLink,
}

async function runLink(given: Given, io: Io): Promise<ExitCode> {
  const base = parseBase(given.valuesOf('base')[0] ?? DEFAULT_BASE)
  if (!base.ok) return refuse(base.failure, 2, io)
  const opened = await openDesign(given.operands, io)
  if (!opened.ok) return refuse(opened.failure, 2, io)
  const { design, unread } = opened.value
  for (const [path, reason] of unread) io.say(`${path} is not in the link: ${reason}.`)
  const shared = withoutLostPositions(
    design,
    ({ configuration }) => new Set(graphOf(configuration).nodes.map(({ id }) => id)),
  )
  const hash = encodeLink({ content: { kind: 'design', design: shared }, view: false })
  if (!hash.ok) return refuse(hash.failure.message, 1, io)
  const address = base.value + hash.value
  io.print(`${address}\n`)
  if (lengthAdvice(address.length) !== 'anywhere') {
    io.say(
      `The link has ${address.length.toLocaleString('en')} characters: some programs cut those over 8,000.`,
    )
  }
  return unread.size === 0 ? 0 : 1
}

/** The address without what is behind it: the design takes the place of its hash. */
function parseBase(text: string): Result<string, string> {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    return fail(`--base has to be the address of a page, such as ${DEFAULT_BASE}.`)
  }
  return ok(url.href.replace(/[?#].*$/s, ''))
}

function refuse(fault: string, code: ExitCode, io: Io): ExitCode {
  io.say(fault)
  return code
}
