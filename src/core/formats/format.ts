import type { Path } from '../base/path.ts'
import type { Result } from '../base/result.ts'
import type { Tree } from '../base/tree.ts'
import type { Files, Range } from '../model/files.ts'
import type { Include } from './includes.ts'

/** Why a file, or a part of one, could not be read; `not-expressible` is why it could not be written. */
export type FailureCode =
  | 'syntax'
  | 'root-not-a-map'
  | 'duplicate-key'
  | 'unsupported-key'
  | 'missing-name'
  | 'flat-application'
  | 'too-large'
  | 'not-text'
  | 'not-expressible'

/** Something that keeps a file from being read, or an entry from being edited. */
export interface Failure extends Range {
  readonly code: FailureCode
  readonly message: string
  /** The entry that is not editable until this is resolved; absent when it is the whole file. */
  readonly path?: Path
}

/** Read well, yet worth a word. */
export interface Notice extends Range {
  readonly code: 'yaml-1.1-scalar' | 'duplicate-across-files' | 'missing-include'
  readonly message: string
  readonly path?: Path
  /** Of a name that several files define: the file before this one. */
  readonly other?: string
}

/** Where an entry is written. `key` is absent for items of lists; `value` is absent where nothing is written. */
export interface Place {
  readonly file: string
  /** The whole entry: key, value and nothing after it. */
  readonly entry: Range
  readonly key?: Range
  readonly value?: Range
}

export interface Reading {
  readonly configuration: Tree
  readonly failures: readonly Failure[]
  readonly notices: readonly Notice[]
  /** The files that the configuration includes, whether or not they are there. */
  readonly includes: readonly Include[]
  /** Where `path` is written; of a value that came by alias or merge, where the anchor's value is written. */
  readonly placeOf: (path: Path) => Place | undefined
  /** The path of the innermost entry that covers an offset of a file. */
  readonly pathAt: (file: string, offset: number) => Path | undefined
}

/** A pair of functions for one flavour of configuration files. See "Text" in docs/decisions. */
export interface Format {
  /**
   * Reads the files of a project. With the reading of an earlier state of the same files, entries whose text is the
   * same are reused, and a file that does not parse keeps what it last said.
   */
  readonly read: (files: Files, previous?: Reading) => Reading
  /** The files with the least change that makes them say `configuration`. Fails where a broken file is in the way. */
  readonly write: (configuration: Tree, files: Files, previous?: Reading) => Result<Files, Failure>
  /** The paths of `files` that belong to this flavour. */
  readonly filesOf: (paths: readonly string[]) => readonly string[]
}
