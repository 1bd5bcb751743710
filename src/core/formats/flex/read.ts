import type { Path } from '../../base/path.ts'
import type { FileContent, Files } from '../../model/files.ts'
import type { Failure, Place, Reading } from '../format.ts'
import { readDocument } from '../yaml/document.ts'
import { pathIn, placeIn } from '../yaml/places.ts'
import { share } from '../yaml/share.ts'
import { filesOf } from './files.ts'
import { type Contribution, merge, ownerOf } from './merge.ts'
import { noticesOf } from './notices.ts'
import type { FileState, ReadFiles } from './state.ts'

const MAX_BYTES = 1_048_576

const states = new WeakMap<Reading, ReadFiles>()
// What `write` read to be sure of its work is what is asked for next.
const readings = new WeakMap<Files, { readonly reading: Reading; readonly previous: Reading | undefined }>()

/** What is known of the files of a reading beyond what it shows. */
export function filesBehind(reading: Reading | undefined): ReadFiles {
  return (reading && states.get(reading)) ?? []
}

/** Reads the files of a project. See `Format`. */
export function read(files: Files, previous?: Reading): Reading {
  const known = readings.get(files)
  if (known && (known.previous === previous || filesBehind(known.reading).every(isGood))) return known.reading
  const before = new Map(filesBehind(previous).map((state) => [state.path, state]))
  const readFiles = filesOf(Object.keys(files)).map((path) =>
    readFile(path, files[path] ?? '', before.get(path)),
  )
  const reading = readingOf(readFiles, files, previous)
  readings.set(files, { reading, previous })
  return reading
}

/** Whether a file says the same whatever it said before. */
function isGood({ document, good }: FileState): boolean {
  return document !== undefined && document === good
}

/** Whether a text is longer than what is read, in UTF-8. */
export function isTooLong(text: string): boolean {
  if (text.length * 3 <= MAX_BYTES) return false
  if (text.length > MAX_BYTES) return true
  let bytes = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3
  }
  return bytes > MAX_BYTES
}

function readFile(path: string, content: FileContent, before: FileState | undefined): FileState {
  if (before && before.content === content) return before
  const good = before?.good
  const whole = { file: path, start: 0, end: 0 }
  if (typeof content !== 'string') {
    const message = `${path} is not UTF-8 text. It is kept as it is; save it as UTF-8 to see what it says.`
    return { path, content, ...(good && { good }), failures: [{ ...whole, code: 'not-text', message }] }
  }
  if (isTooLong(content)) {
    const message = `${path} is larger than 1 MiB. It is kept as it is, but not read; split it into several files.`
    return { path, content, ...(good && { good }), failures: [{ ...whole, code: 'too-large', message }] }
  }
  const document = readDocument(
    content,
    [before?.document, good].filter((earlier) => earlier !== undefined),
  )
  if (document.fault) {
    return { path, content, document, ...(good && { good }), failures: [{ ...document.fault, file: path }] }
  }
  const failures = document.troubles.map(({ path: at, ...trouble }): Failure => {
    return { ...trouble, file: path, ...(at.length > 0 && { path: at }) }
  })
  return { path, content, document, good: document, failures }
}

function readingOf(readFiles: ReadFiles, files: Files, previous: Reading | undefined): Reading {
  const contributions = readFiles.flatMap(({ path, good }): Contribution[] =>
    good ? [{ path, value: good.value }] : [],
  )
  const reading: Reading = {
    configuration: share(previous?.configuration, merge(contributions)),
    failures: readFiles.flatMap(({ failures }) => failures),
    notices: noticesOf(readFiles, files),
    placeOf: (path) => placeOf(readFiles, contributions, path),
    pathAt: (file, offset) => {
      const document = readFiles.find(({ path }) => path === file)?.document
      return document && pathIn(document, offset)
    },
  }
  states.set(reading, readFiles)
  return reading
}

function placeOf(files: ReadFiles, contributions: readonly Contribution[], path: Path): Place | undefined {
  const [key, name] = path
  if (key === undefined) return undefined
  const file = ownerOf(contributions, String(key), name === undefined ? undefined : String(name))
  const document = files.find((state) => state.path === file)?.document
  const place = document && file !== undefined && !document.fault ? placeIn(document, path) : undefined
  if (!place || file === undefined) return undefined
  return {
    file,
    entry: { ...place.entry, file },
    ...(place.key && { key: { ...place.key, file } }),
    ...(place.value && { value: { ...place.value, file } }),
  }
}
