import { isEqual } from '../../base/equal.ts'
import { valueAt } from '../../base/path.ts'
import { fail, ok, type Result } from '../../base/result.ts'
import { entriesOf, isTree, type Tree } from '../../base/tree.ts'
import type { Files } from '../../model/files.ts'
import type { Failure, Reading } from '../format.ts'
import { readDocument } from '../yaml/document.ts'
import { rewrite } from '../yaml/rewrite.ts'
import { distribute, isChanged } from './distribute.ts'
import { DEFAULT_FILE, filesOf } from './files.ts'
import type { Contribution } from './merge.ts'
import { filesBehind, isTooLong, read } from './read.ts'
import type { FileState, ReadFiles } from './state.ts'

/** The files with the least change that makes them say `configuration`. See `Format`. */
export function write(configuration: Tree, files: Files, previous?: Reading): Result<Files, Failure> {
  const current = read(files, previous)
  if (isEqual(current.configuration, configuration)) return ok(files)
  const states = filesBehind(current)
  const contributions = states.flatMap(({ path, good }): Contribution[] =>
    good ? [{ path, value: good.value }] : [],
  )
  const blocked = blockedBy(states, current.configuration, configuration)
  if (blocked) return fail(blocked)
  const targets = distribute(contributions, current.configuration, configuration, (key) =>
    placeFor(key, states, Object.keys(files)),
  )
  let written = files
  for (const [path, target] of targets) {
    const state = states.find((candidate) => candidate.path === path)
    if (!isChanged(state?.good?.value, target)) continue
    const text = writeFile(state, path, target)
    if (!text.ok) return text
    written = { ...written, [path]: text.value }
  }
  if (isEqual(read(written, current).configuration, configuration)) return ok(written)
  return fail(notExpressible(filesOf(Object.keys(written))[0] ?? DEFAULT_FILE))
}

/** The failure that a change would touch: what is defined twice can be removed, and else waits for its reader. */
function blockedBy(states: ReadFiles, before: Tree, after: Tree): Failure | undefined {
  return states
    .flatMap(({ failures }) => failures)
    .find(({ path, code }) => {
      if (path === undefined) return false
      const [was, will] = [valueAt(before, path), valueAt(after, path)]
      if (isEqual(was, will)) return false
      if (will !== undefined) return true
      const [parentWas, parentWill] = [valueAt(before, path.slice(0, -1)), valueAt(after, path.slice(0, -1))]
      const isRenamed = entriesOf(parentWill).some(
        ([name, value]) => !(isTree(parentWas) && Object.hasOwn(parentWas, name)) && isEqual(value, was),
      )
      return code === 'duplicate-key' && isRenamed
    })
}

/** After the last entry of its kind, else into the only file, else into the usual one. */
function placeFor(key: string, states: ReadFiles, paths: readonly string[]): string {
  const last = (isMatch: (value: Tree) => boolean) =>
    states.findLast(({ good }) => good && isMatch(good.value))?.path
  const all = filesOf(paths)
  return (
    last((value) => entriesOf(value[key]).length > 0) ??
    last((value) => Object.hasOwn(value, key)) ??
    (all.length === 1 && all[0] ? all[0] : DEFAULT_FILE)
  )
}

function writeFile(state: FileState | undefined, path: string, target: Tree): Result<string, Failure> {
  const whole = state?.failures.find((failure) => failure.path === undefined)
  if (whole) return fail(whole)
  const text = rewrite(state?.document ?? readDocument(''), target)
  if (!isTooLong(text)) return ok(text)
  const message = `This change would make ${path} larger than 1 MiB, which is not read. Split it into several files first.`
  return fail({ code: 'too-large', message, file: path, start: 0, end: 0 })
}

function notExpressible(file: string): Failure {
  const message =
    'This change cannot be written as YAML without changing something else. Edit the text instead.'
  return { code: 'not-expressible', message, file, start: 0, end: 0 }
}
