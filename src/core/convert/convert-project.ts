import { type Path, valueAt } from '../base/path.ts'
import { fail, ok, type Result } from '../base/result.ts'
import { isTree, type Tree } from '../base/tree.ts'
import { applicationFolder } from '../formats/fixed/files.ts'
import type { Failure, Reading } from '../formats/format.ts'
import { formats } from '../formats/formats.ts'
import type { Flavour } from '../model/design.ts'
import type { Files } from '../model/files.ts'
import { otherFlavour } from '../model/flavour-names.ts'
import { moveIncludes } from './includes.ts'
import { inlineIncludes } from './inline.ts'
import { collectNotes, type Note } from './note.ts'
import { noteOldFiles } from './old-files.ts'
import type { ConvertOptions } from './options.ts'
import { toFixed } from './to-fixed.ts'
import { toFlex } from './to-flex.ts'
import { writeFresh } from './write-fresh.ts'

/** A project in the other flavour. */
export interface ConvertedProject {
  /** All of its files: new ones, and what they include, under its new path. */
  readonly files: Files
  readonly configuration: Tree
  readonly notes: readonly Note[]
  /** What is included, the new path of each file by its old one. */
  readonly included: ReadonlyMap<string, string>
}

/** The files of a project in another flavour. Fails where they cannot all be read: half a project is none. */
export function convertProject(
  files: Files,
  to: Flavour,
  options: Partial<ConvertOptions> = {},
): Result<ConvertedProject, readonly Failure[]> {
  const from = otherFlavour(to)
  const reading = formats[from].read(files)
  const { notes, tell } = collectNotes()
  const inlined = inlineIncludes(reading.configuration, files, from, tell)
  const failures = reading.failures.filter((failure) => !isSettled(failure, reading.configuration, inlined))
  if (failures.length > 0) return fail(failures)
  const rootOf = (application: string) => rootIn(reading, ['applications', application])
  const conversion = to === 'flex' ? toFlex(inlined, { ...options, rootOf }) : toFixed(inlined, options)
  const has = (path: string) => Object.hasOwn(files, path)
  const moved = moveIncludes(conversion.configuration, { from, to, has, tell })
  const written = writeFresh(moved.configuration, files, to, tell)
  if (!written.ok) return fail([written.failure])
  noteOldFiles(files, from, tell)
  const included = [...moved.paths].map(([old, path]) => [path, files[old] ?? ''] as const)
  return ok({
    files: { ...written.value.files, ...Object.fromEntries(included) },
    configuration: written.value.configuration,
    notes: [...conversion.notes, ...notes],
    included: moved.paths,
  })
}

/** Where the code of an application is by where its file is; beside `.platform` for what is written inside it. */
function rootIn(reading: Reading, path: Path): string {
  const file = reading.placeOf(path)?.file
  return (file === undefined ? undefined : applicationFolder(file)?.replace(/\/$/, '')) ?? ''
}

/** An application without a name is none, unless the name is in what was included. */
function isSettled({ code, path }: Failure, before: Tree, inlined: Tree): boolean {
  if (code !== 'missing-name' || path === undefined) return false
  const value = valueAt(before, path)
  return !isTree(value) && value !== valueAt(inlined, path)
}
