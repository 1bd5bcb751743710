import { toPointer } from '../../core/base/path.ts'
import { type DesignDiff, diffDesigns } from '../../core/diff/diff-designs.ts'
import { diffToMarkdown } from '../../core/diff/markdown.ts'
import { printDiff } from '../../core/diff/print.ts'
import type { Design } from '../../core/model/design.ts'
import type { Command, ExitCode, Given } from '../command.ts'
import type { Io } from '../io.ts'
import { openReadable } from '../report/open-readable.ts'
import type { Opened } from '../report/opened.ts'

const FORMATS: ReadonlyMap<string, (diff: DesignDiff) => string> = new Map([
  ['pretty', printDiff],
  ['json', printJson],
  ['markdown', diffToMarkdown],
])

export const diff: Command = {
  operands: [{ name: 'a' }, { name: 'b' }],
  options: [
    { name: 'format', value: 'format', choices: [...FORMATS.keys()], about: 'how the result is written' },
  ],
  notes: [
    '<a> and <b> are folders of a repository, single files of configuration, or saved designs.',
    'Exit codes: 0 they were compared, 1 a file cannot be read, 2 nothing could be read.',
  ],
  run: runDiff,
}

async function runDiff(given: Given, io: Io): Promise<ExitCode> {
  const [a = '', b = ''] = given.operands
  const before = await openReadable([a], io)
  if (!before.ok) return before.failure
  const after = await openReadable([b], io)
  if (!after.ok) return after.failure
  const print = FORMATS.get(given.valuesOf('format')[0] ?? 'pretty') ?? printDiff
  io.print(print(diffDesigns(calledLike(before.value, after.value), after.value.design)))
  return 0
}

/** What the folders are called in which two checkouts lie is no difference between them. */
function calledLike(before: Opened, after: Opened): Design {
  const [one, ...rest] = before.design.projects
  const [other, ...others] = after.design.projects
  const areAlone = one && other && rest.length === 0 && others.length === 0
  if (!areAlone || before.isSaved || after.isSaved) return before.design
  return { ...before.design, projects: [{ ...one, name: other.name }] }
}

/** Paths as JSON Pointers, as everywhere in what is written for programs. */
function printJson(diff: DesignDiff): string {
  const replaced = (key: string, value: unknown) =>
    key === 'path' && isPath(value) ? toPointer(value) : value
  return `${JSON.stringify(diff, replaced, 2)}\n`
}

function isPath(value: unknown): value is (string | number)[] {
  return Array.isArray(value) && value.every((part) => typeof part === 'string' || typeof part === 'number')
}
