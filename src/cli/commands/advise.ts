import { fail, ok, type Result } from '../../core/base/result.ts'
import type { ProjectFacts } from '../../core/model/facts.ts'
import { parseFacts } from '../../core/share/facts-file.ts'
import type { Command, ExitCode, Given } from '../command.ts'
import type { Io } from '../io.ts'
import { resolvePlace } from '../node/place-in.ts'
import { sourceOf } from '../node/source-of.ts'
import { adviceJson } from '../output/advice.ts'
import { openReadable } from '../report/open-readable.ts'
import { circumstancesOf } from '../report/opened.ts'

export const advise: Command = {
  operands: [{ name: 'path', isRepeated: true }],
  options: [
    {
      name: 'facts',
      value: 'facts.json',
      about: 'facts and answers that no configuration says, in the place of those in toposcope.json',
    },
  ],
  notes: [
    'The result is JSON: one object, or several under "projects" where a repository has several projects.',
    'Exit codes: 0 there is advice, 1 a file cannot be read, 2 nothing could be read.',
  ],
  run: runAdvise,
}

async function runAdvise(given: Given, io: Io): Promise<ExitCode> {
  const opened = await openReadable(given.operands, io)
  if (!opened.ok) return opened.failure
  const { projects } = opened.value.design
  const [path] = given.valuesOf('facts')
  if (path !== undefined && projects.length > 1) {
    io.say('--facts speaks of one project, and there are several. Name the folder of one.')
    return 2
  }
  const stated = path === undefined ? ok(undefined) : await readFacts(path, io)
  if (!stated.ok) {
    io.say(`${path} ${stated.failure}.`)
    return 2
  }
  const advice = projects.map((project) =>
    adviceJson(project, stated.value ?? circumstancesOf(opened.value, project.id, io.today).facts),
  )
  io.print(`${JSON.stringify(advice.length === 1 ? advice[0] : { projects: advice }, null, 2)}\n`)
  return 0
}

const LARGEST = 1024 * 1024

async function readFacts(path: string, io: Io): Promise<Result<ProjectFacts, string>> {
  const source = sourceOf(path, resolvePlace(io.cwd, path))
  const content = await source.read((size) => (size > LARGEST ? 'is larger than 1 MiB' : undefined))
  if (!content.ok) return content
  return typeof content.value === 'string' ? parseFacts(content.value) : fail('is not text')
}
