import type { FileContent } from '../../model/files.ts'
import type { Failure } from '../format.ts'
import type { YamlDocument } from '../yaml/document.ts'
import type { Part } from './dialect.ts'

/** A file as it is, and what of it counts. */
export interface FileState {
  readonly path: string
  readonly content: FileContent
  /** Absent where the content is not text, or too long. */
  readonly document?: YamlDocument
  /** What the file said when it could last be read. */
  readonly good?: YamlDocument
  /** What `good` says of the configuration. */
  readonly part?: Part
  /** Other files that `part` depends on, as they were. */
  readonly others: ReadonlyMap<string, FileContent | undefined>
  readonly failures: readonly Failure[]
}

export type ReadFiles = readonly FileState[]

/** What a file says of the configuration, where that is what its text says now. */
export function currentPart({ document, good, part }: FileState): Part | undefined {
  return document === good ? part : undefined
}
