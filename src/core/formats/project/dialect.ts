import type { Path } from '../../base/path.ts'
import type { Tree, Value } from '../../base/tree.ts'
import type { FileContent } from '../../model/files.ts'
import type { FailureCode } from '../format.ts'
import type { RootKind, Whole, YamlDocument } from '../yaml/document.ts'
import type { Span } from '../yaml/syntax.ts'
import type { ReadFiles } from './state.ts'

/** Something that keeps an entry from being edited, though the text of its file can be read. */
export interface PartFailure extends Span {
  readonly code: FailureCode
  readonly message: string
  /** In the configuration. */
  readonly path: Path
}

/** What one file says of the configuration. */
export interface Part {
  readonly value: Tree
  readonly failures: readonly PartFailure[]
  /** Where the document says what the configuration has at a path. */
  readonly inDocument: (path: Path) => Path | undefined
  /** What the configuration has of a path of the document; nothing of what only the file itself uses. */
  readonly inConfiguration: (path: Path) => Path | undefined
  /** Where the name of an entry is written, when it is not the key of what `inDocument` leads to. */
  readonly nameAt?: (path: Path) => Path | undefined
  /**
   * What the document is to say so that the part is `target`: `gone` where no file says that, undefined where such a
   * file cannot.
   */
  readonly documentFor: (target: Tree) => Whole | 'gone' | undefined
}

/** The content of another file of the project. */
export type ContentAt = (path: string) => FileContent | undefined

/** How a file of some name says its part of the configuration. */
export interface Shape {
  readonly rootKind: RootKind
  /** What such a file is a map of, as a sentence says it. */
  readonly holds: string
  readonly partOf: (document: YamlDocument, contentAt: ContentAt) => Part
}

/** An entry of a section, or a section without a name, that no file has yet. */
export interface Newcomer {
  readonly section: string
  readonly name?: string
  readonly value?: Value
}

/** How the files of a flavour say a configuration. */
export interface Dialect {
  /** The paths of `files` that count, in the order in which they are merged. */
  readonly filesOf: (paths: readonly string[]) => readonly string[]
  readonly shapeOf: (path: string) => Shape
  /** The file that gets something new; `taken` are the files that others of the same edit got. */
  readonly fileFor: (newcomer: Newcomer, files: ReadFiles, taken: ReadonlySet<string>) => string
  /** What a project says whose files say this. */
  readonly complete: (merged: Tree) => Tree
  /** The folder of the files of the platform. */
  readonly home: string
  /** The folder of an application that its file says, unless it says another one itself. */
  readonly folderFor: (path: string) => string
}
