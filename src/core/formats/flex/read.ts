import type { Path } from '../../base/path.ts'
import type { Files } from '../../model/files.ts'
import type { Place, Reading } from '../format.ts'
import type { YamlDocument } from '../yaml/document.ts'
import { pathIn, placeIn } from '../yaml/places.ts'
import { share } from '../yaml/share.ts'
import { filesOf } from './files.ts'
import { type Contribution, merge, ownerOf } from './merge.ts'
import { noticesOf } from './notices.ts'
import { readFile, stateOf } from './read-file.ts'
import type { FileState, ReadFiles } from './state.ts'

const states = new WeakMap<Reading, ReadFiles>()
// What `write` read to be sure of its work is what is asked for next.
const readings = new WeakMap<Files, { readonly reading: Reading; readonly previous: Reading | undefined }>()

/** What is known of the files of a reading beyond what it shows. */
export function filesBehind(reading: Reading | undefined): ReadFiles {
  return (reading && states.get(reading)) ?? []
}

/** What the files say that can be read, or could be when they were last read. */
export function contributionsOf(files: ReadFiles): readonly Contribution[] {
  return files.flatMap(({ path, good }): Contribution[] => (good ? [{ path, value: good.value }] : []))
}

/** Reads the files of a project. See `Format`. */
export function read(files: Files, previous?: Reading): Reading {
  return readWritten(files, previous, new Map())
}

/** Reads files of which some were read already, while they were written. */
export function readWritten(
  files: Files,
  previous: Reading | undefined,
  written: ReadonlyMap<string, YamlDocument>,
): Reading {
  const known = readings.get(files)
  if (known && (known.previous === previous || filesBehind(known.reading).every(isGood))) return known.reading
  const before = new Map(filesBehind(previous).map((state) => [state.path, state]))
  const readFiles = filesOf(Object.keys(files)).map((path) => {
    const document = written.get(path)
    return document ? stateOf(path, document, undefined) : readFile(path, files[path] ?? '', before.get(path))
  })
  const reading = readingOf(readFiles, files, previous)
  readings.set(files, { reading, previous })
  return reading
}

/** Whether a file says the same whatever it said before. */
function isGood({ document, good }: FileState): boolean {
  return document !== undefined && document === good
}

function readingOf(readFiles: ReadFiles, files: Files, previous: Reading | undefined): Reading {
  const contributions = contributionsOf(readFiles)
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
  const place = document && placeIn(document, path)
  if (!place || file === undefined) return undefined
  return {
    file,
    entry: { ...place.entry, file },
    ...(place.key && { key: { ...place.key, file } }),
    ...(place.value && { value: { ...place.value, file } }),
  }
}
