import { isEqual } from '../../base/equal.ts'
import { fail, ok, type Result } from '../../base/result.ts'
import type { Tree } from '../../base/tree.ts'
import type { Files } from '../../model/files.ts'
import type { Failure, Reading } from '../format.ts'
import { readDocument, type YamlDocument } from '../yaml/document.ts'
import { rewrite } from '../yaml/rewrite.ts'
import { blockedBy } from './blocked-by.ts'
import type { Dialect, Newcomer } from './dialect.ts'
import { distribute } from './distribute.ts'
import { contributionsOf, filesBehind, type Read } from './read.ts'
import { isTooLong, wholeFile } from './read-file.ts'
import type { FileState, ReadFiles } from './state.ts'

export type Write = (configuration: Tree, files: Files, previous?: Reading) => Result<Files, Failure>

/** The files with the least change that makes them say `configuration`. See `Format`. */
export function writerOf(dialect: Dialect, read: Read): Write {
  return (asked, files, previous) => {
    const configuration = dialect.complete(asked)
    const current = read(files, previous)
    if (isEqual(current.configuration, configuration)) return ok(files)
    const states = filesBehind(current)
    const blocked = blockedBy(states, current.configuration, configuration)
    if (blocked) return fail(blocked)
    const placeFor = placing(dialect, states, files)
    const targets = distribute(contributionsOf(states), current.configuration, configuration, placeFor)
    const documents = new Map<string, YamlDocument>()
    const gone = new Set<string>()
    for (const [path, target] of targets) {
      const state = states.find((candidate) => candidate.path === path)
      if (isEqual(state?.part?.value ?? {}, target)) continue
      const document = writeFile(dialect, state, path, target)
      if (!document.ok) return document
      if (document.value === 'gone') gone.add(path)
      else documents.set(path, document.value)
    }
    const kept = Object.entries(files).filter(([path]) => !gone.has(path))
    const texts = [...documents].map(([path, { text }]) => [path, text] as const)
    const written: Files = Object.fromEntries([...kept, ...texts])
    const isAsMeant = isEqual(read(written, current, documents).configuration, configuration)
    const [touched = dialect.filesOf(Object.keys(files))[0] ?? ''] = targets.keys()
    return isAsMeant ? ok(written) : fail(notExpressible(texts[0]?.[0] ?? touched))
  }
}

/** Each file of the dialect that gets something new is known to what comes after it. */
function placing(dialect: Dialect, states: ReadFiles, files: Files): (newcomer: Newcomer) => string {
  const taken = new Set(Object.keys(files))
  return (newcomer) => {
    const path = dialect.fileFor(newcomer, states, taken)
    taken.add(path)
    return path
  }
}

function writeFile(
  dialect: Dialect,
  state: FileState | undefined,
  path: string,
  target: Tree,
): Result<YamlDocument | 'gone', Failure> {
  const whole = state?.failures.find((failure) => failure.path === undefined)
  if (whole) return fail(whole)
  const shape = dialect.shapeOf(path)
  const before = state?.document ?? readDocument('', [], shape.rootKind)
  const part = state?.part ?? shape.partOf(before, () => undefined)
  const wanted = part.documentFor(target)
  if (wanted === 'gone') return ok(wanted)
  const document = wanted && rewrite(before, wanted)
  if (!document) return fail(notExpressible(path))
  if (!isTooLong(document.text)) return ok(document)
  const message = `This change would make ${path} larger than 1 MiB, which is not read. Split it into several files first.`
  return fail(wholeFile(path, 'too-large', message))
}

function notExpressible(file: string): Failure {
  const message =
    'This change cannot be written as YAML without changing something else. Edit the text instead.'
  return wholeFile(file, 'not-expressible', message)
}
