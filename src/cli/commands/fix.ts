import { plainText } from '../../core/base/plain-text.ts'
import { fail, ok, type Result } from '../../core/base/result.ts'
import { ALL_RULES } from '../../core/rules/all-rules.ts'
import { suggestion } from '../arguments/suggestion.ts'
import type { Command, ExitCode, Given } from '../command.ts'
import { type FixedDesign, fixDesign, type Told, type Wanted } from '../fix/fix-design.ts'
import type { Io } from '../io.ts'
import { placeIn } from '../node/place-in.ts'
import { innerPath, shownPath } from '../node/shown-path.ts'
import { writeFiles } from '../node/write-files.ts'
import { counted } from '../output/count-words.ts'
import { unifiedDiff } from '../output/unified-diff.ts'
import { failuresOf } from '../report/make-report.ts'
import { type Opened, openDesign } from '../report/opened.ts'
import { sayFailures } from '../report/say-failures.ts'

export const fix: Command = {
  operands: [{ name: 'path', isRepeated: true }],
  options: [
    { name: 'rule', value: 'id', isRepeated: true, about: 'fix what this rule finds, and nothing else' },
    { name: 'dry-run', about: 'write nothing, and print the changes as a patch' },
  ],
  notes: [
    'Files are changed in place, in as few characters as it takes. What has several fixes, or one that can lose data, change what runs or cost more, is listed and left to you: such a fix is made where its rule is named.',
    'Exit codes: 0 all that could be fixed is, 1 a file could not be read or written, 2 nothing could be read.',
  ],
  run: runFix,
}

async function runFix(given: Given, io: Io): Promise<ExitCode> {
  const isWanted = wantedBy(given.valuesOf('rule'))
  if (!isWanted.ok) return refuse(isWanted.failure, io)
  const opened = await openDesign(given.operands, io)
  if (!opened.ok) return refuse(opened.failure, io)
  const failures = failuresOf(opened.value, io.cwd)
  sayFailures(failures, io)
  const fixed = fixDesign(opened.value, isWanted.value, io)
  const isDone = given.has('dry-run')
    ? printPatch(fixed, opened.value, io)
    : await writeFixed(fixed, opened.value, io)
  sayLeft(fixed, io)
  return isDone && failures.length === 0 && fixed.refused.length === 0 ? 0 : 1
}

/** Fixes with a consequence are made only where their rule is named. */
function wantedBy(rules: readonly string[]): Result<Wanted, string> {
  const ids = ALL_RULES.map(({ id }) => id)
  const unknown = rules.find((rule) => !ids.includes(rule))
  if (unknown !== undefined) return fail(`There is no rule "${unknown}".${suggestion(unknown, ids)}`)
  return ok({
    isAsked: (rule) => rules.length === 0 || rules.includes(rule),
    mayCost: rules.length > 0,
  })
}

function printPatch({ changed }: FixedDesign, { base }: Opened, io: Io): true {
  io.print(
    changed
      .map(({ path, before, after }) => unifiedDiff(innerPath(io.cwd, base, path), before, after))
      .join(''),
  )
  return true
}

async function writeFixed({ changed, applied }: FixedDesign, opened: Opened, io: Io): Promise<boolean> {
  if (changed.length > 0 && opened.isSaved) {
    io.say(
      'A saved design is not fixed in place: open it in the browser, or fix the files that it came from.',
    )
    return false
  }
  const written = await writeFiles(
    changed.map(({ path, before, after }) => ({ place: placeIn(opened.base, path), before, content: after })),
  )
  if (!written.ok) {
    io.say(`${shownPath(io.cwd, written.failure.place, '')} ${written.failure.reason}.`)
    return false
  }
  for (const told of applied) {
    const [fix] = told.finding.fixes
    io.print(`${where(told)} ${plainText(fix?.title ?? '')} (${told.finding.rule})\n`)
    if (fix?.consequence !== undefined) io.print(`  ${plainText(fix.consequence)}\n`)
  }
  io.say(
    changed.length === 0
      ? 'Nothing to fix.'
      : `${counted(applied.length, 'fix', 'fixes')} applied in ${counted(changed.length, 'file')}.`,
  )
  return true
}

function sayLeft({ choices, costly, refused }: FixedDesign, io: Io): void {
  for (const told of choices) {
    io.say(`${where(told)} needs a choice: ${plainText(told.finding.message)} (${told.finding.rule})`)
    for (const { title } of told.finding.fixes) io.say(`  - ${plainText(title)}`)
  }
  for (const told of costly) {
    const [fix] = told.finding.fixes
    io.say(
      `${where(told)} is left to you: ${plainText(fix?.title ?? '')}. ${plainText(fix?.consequence ?? '')}`,
    )
    io.say(`  To do it all the same: --rule ${told.finding.rule}`)
  }
  for (const told of refused) {
    io.say(`${where(told)} was not fixed: ${plainText(told.reason)} (${told.finding.rule})`)
  }
}

function where({ spot: { shown, line, column } }: Told): string {
  return `${plainText(shown)}:${line}:${column}`
}

function refuse(fault: string, io: Io): 2 {
  io.say(fault)
  return 2
}
