import type { Path } from '../../base/path.ts'
import type { Files } from '../../model/files.ts'
import type { Place, Reading } from '../format.ts'
import { includesOf } from '../includes.ts'
import type { YamlDocument } from '../yaml/document.ts'
import { pathIn } from '../yaml/places.ts'
import { share } from '../yaml/share.ts'
import type { Dialect } from './dialect.ts'
import { type Contribution, merge, ownerOf } from './merge.ts'
import { missingIncludes } from './missing-includes.ts'
import { noticesOf } from './notices.ts'
import { placeInState } from './place.ts'
import { readFile, stateOf } from './read-file.ts'
import { currentPart, type FileState, type ReadFiles } from './state.ts'

/** What is known of the files of a reading beyond what it shows. */
const states = new WeakMap<Reading, ReadFiles>()

export function filesBehind(reading: Reading | undefined): ReadFiles {
  return (reading && states.get(reading)) ?? []
}

/** What the files say that can be read, or could be when they were last read. */
export function contributionsOf(files: ReadFiles): readonly Contribution[] {
  return files.flatMap(({ path, part }): Contribution[] => (part ? [{ path, value: part.value }] : []))
}

/** Reads the files of a project; those that were read already while they were written come along. See `Format`. */
export type Read = (
  files: Files,
  previous: Reading | undefined,
  written?: ReadonlyMap<string, YamlDocument>,
) => Reading

export function readerOf(dialect: Dialect): Read {
  // What `write` read to be sure of its work is what is asked for next.
  const readings = new WeakMap<Files, { readonly reading: Reading; readonly previous: Reading | undefined }>()

  return (files, previous, written) => {
    const known = readings.get(files)
    const isKnown = known && (known.previous === previous || filesBehind(known.reading).every(isGood))
    if (isKnown) return known.reading
    const before = new Map(filesBehind(previous).map((state) => [state.path, state]))
    const readFiles = dialect.filesOf(Object.keys(files)).map((path) => {
      const shape = dialect.shapeOf(path)
      const document = written?.get(path)
      if (document) return stateOf(path, files, document, shape)
      return readFile(path, files, shape, before.get(path))
    })
    const reading = readingOf(dialect, files, readFiles, previous)
    readings.set(files, { reading, previous })
    return reading
  }
}

/** Whether a file says the same whatever it said before. */
function isGood({ document, good }: FileState): boolean {
  return document !== undefined && document === good
}

function readingOf(
  dialect: Dialect,
  files: Files,
  readFiles: ReadFiles,
  previous: Reading | undefined,
): Reading {
  const contributions = contributionsOf(readFiles)
  const configuration = share(previous?.configuration, dialect.complete(merge(contributions)))
  const find = (path: Path) => placeOf(readFiles, contributions, path)
  const includes = includesOf(configuration, {
    home: dialect.home,
    folderOf: (name) => dialect.folderFor(ownerOf(contributions, 'applications', name) ?? ''),
  })
  const reading: Reading = {
    configuration,
    includes,
    failures: readFiles.flatMap(({ failures }) => failures),
    notices: [...noticesOf(readFiles), ...missingIncludes(includes, files, find)],
    placeOf: find,
    pathAt: (file, offset) => pathAt(readFiles, file, offset),
  }
  states.set(reading, readFiles)
  return reading
}

function placeOf(files: ReadFiles, contributions: readonly Contribution[], path: Path): Place | undefined {
  const [key, name] = path
  if (key === undefined) return undefined
  const file = ownerOf(contributions, String(key), name === undefined ? undefined : String(name))
  const state = files.find((each) => each.path === file)
  const place = state && placeInState(state, path)
  if (!place || file === undefined) return undefined
  return {
    file,
    entry: { ...place.entry, file },
    ...(place.key && { key: { ...place.key, file } }),
    ...(place.value && { value: { ...place.value, file } }),
  }
}

function pathAt(files: ReadFiles, file: string, offset: number): Path | undefined {
  const state = files.find(({ path }) => path === file)
  const part = state && currentPart(state)
  const path = state?.document && part?.inConfiguration(pathIn(state.document, offset) ?? [])
  return path && path.length > 0 ? path : undefined
}
