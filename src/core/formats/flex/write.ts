import { isEqual } from '../../base/equal.ts'
import { valueAt } from '../../base/path.ts'
import { fail, ok, type Result } from '../../base/result.ts'
import { entriesOf, isTree, type Tree } from '../../base/tree.ts'
import type { Files } from '../../model/files.ts'
import type { Failure, Reading } from '../format.ts'
import { readDocument, type YamlDocument } from '../yaml/document.ts'
import { rewrite } from '../yaml/rewrite.ts'
import { distribute } from './distribute.ts'
import { DEFAULT_FILE, filesOf } from './files.ts'
import { contributionsOf, filesBehind, read, readWritten } from './read.ts'
import { isTooLong, wholeFile } from './read-file.ts'
import type { FileState, ReadFiles } from './state.ts'

/** The files with the least change that makes them say `configuration`. See `Format`. */
export function write(configuration: Tree, files: Files, previous?: Reading): Result<Files, Failure> {
  const current = read(files, previous)
  if (isEqual(current.configuration, configuration)) return ok(files)
  const states = filesBehind(current)
  const blocked = blockedBy(states, current.configuration, configuration)
  if (blocked) return fail(blocked)
  const placeFor = (key: string) => fileFor(key, states, Object.keys(files))
  const targets = distribute(contributionsOf(states), current.configuration, configuration, placeFor)
  const documents = new Map<string, YamlDocument>()
  for (const [path, target] of targets) {
    const state = states.find((candidate) => candidate.path === path)
    if (isEqual(state?.good?.value ?? {}, target)) continue
    const document = writeFile(state, path, target)
    if (!document.ok) return document
    documents.set(path, document.value)
  }
  const texts = [...documents].map(([path, { text }]) => [path, text] as const)
  const written = { ...files, ...Object.fromEntries(texts) }
  const isAsMeant = isEqual(readWritten(written, current, documents).configuration, configuration)
  return isAsMeant ? ok(written) : fail(notExpressible(texts[0]?.[0] ?? DEFAULT_FILE))
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
      const parent = path.slice(0, -1)
      const [parentWas, parentWill] = [valueAt(before, parent), valueAt(after, parent)]
      const isNew = (name: string) => !(isTree(parentWas) && Object.hasOwn(parentWas, name))
      const isRenamed = entriesOf(parentWill).some(([name, value]) => isNew(name) && isEqual(value, was))
      return code === 'duplicate-key' && isRenamed
    })
}

/** After the last entry of its kind, else into the only file, else into the usual one. */
function fileFor(key: string, states: ReadFiles, paths: readonly string[]): string {
  const last = (isMatch: (value: Tree) => boolean) =>
    states.findLast(({ good }) => good && isMatch(good.value))?.path
  const [first, second] = filesOf(paths)
  return (
    last((value) => entriesOf(value[key]).length > 0) ??
    last((value) => Object.hasOwn(value, key)) ??
    (first !== undefined && second === undefined ? first : DEFAULT_FILE)
  )
}

function writeFile(state: FileState | undefined, path: string, target: Tree): Result<YamlDocument, Failure> {
  const whole = state?.failures.find((failure) => failure.path === undefined)
  if (whole) return fail(whole)
  const document = rewrite(state?.document ?? readDocument(''), target)
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
