import type { Severity } from '../../core/rules/rule.ts'
import type { Command, ExitCode, Given } from '../command.ts'
import type { Io } from '../io.ts'
import { printGithub } from '../output/github.ts'
import { printJson } from '../output/json.ts'
import { printPretty } from '../output/pretty.ts'
import { printSarif } from '../output/sarif.ts'
import { makeReport, sayNotices } from '../report/make-report.ts'
import { openDesign } from '../report/opened.ts'
import type { Report } from '../report/report.ts'

const FORMATS: ReadonlyMap<string, (report: Report, io: Io) => string> = new Map([
  ['pretty', (report: Report, { hasColour }: Io) => printPretty(report, hasColour)],
  ['json', printJson],
  ['sarif', (report: Report, { version }: Io) => printSarif(report, version())],
  ['github', printGithub],
])

/** What a level takes in. */
const LEVELS: ReadonlyMap<string, readonly Severity[]> = new Map([
  ['error', ['error']],
  ['warning', ['error', 'warning']],
  ['info', ['error', 'warning', 'info']],
])

export const check: Command = {
  operands: [{ name: 'path', isRepeated: true }],
  options: [
    { name: 'format', value: 'format', choices: [...FORMATS.keys()], about: 'how the result is written' },
    {
      name: 'fail-on',
      value: 'level',
      choices: [...LEVELS.keys()],
      about: 'the mildest finding that makes the exit code 1',
    },
    {
      name: 'baseline',
      value: 'path',
      about: 'what is deployed now: also tells what a deploy of <path> would do to its data',
    },
  ],
  notes: [
    '<path> is the folder of a repository, or single files of its configuration.',
    'Exit codes: 0 nothing at or above the level, 1 something, or a file that cannot be read, 2 nothing could be read.',
  ],
  run: runCheck,
}

async function runCheck(given: Given, io: Io): Promise<ExitCode> {
  const opened = await openDesign(given.operands, io)
  if (!opened.ok) {
    io.say(opened.failure)
    return 2
  }
  const [baseline] = given.valuesOf('baseline')
  const before = baseline === undefined ? undefined : await openDesign([baseline], io)
  if (before && !before.ok) {
    io.say(before.failure)
    return 2
  }
  const report = makeReport(opened.value, io, before?.value)
  sayNotices(opened.value, io)
  const print = FORMATS.get(given.valuesOf('format')[0] ?? 'pretty') ?? printJson
  io.print(print(report, io))
  const counted = LEVELS.get(given.valuesOf('fail-on')[0] ?? 'error') ?? []
  const isBad = report.failures.length > 0 || counted.some((severity) => report.summary[severity] > 0)
  return isBad ? 1 : 0
}
