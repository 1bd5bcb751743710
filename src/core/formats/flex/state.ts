import type { FileContent } from '../../model/files.ts'
import type { Failure } from '../format.ts'
import type { YamlDocument } from '../yaml/document.ts'

/** A file as it is, and what of it counts. */
export interface FileState {
  readonly path: string
  readonly content: FileContent
  /** Absent where the content is not text, or too long. */
  readonly document?: YamlDocument
  /** What the file said when it could last be read. */
  readonly good?: YamlDocument
  readonly failures: readonly Failure[]
}

export type ReadFiles = readonly FileState[]
