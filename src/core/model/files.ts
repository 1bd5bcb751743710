/** Text of a file as it was decoded (byte order mark kept), or its bytes where they are not UTF-8. */
export type FileContent = string | Uint8Array

/** The files of a project by path from the repository's root, with `/` between folders. */
export interface Files {
  readonly [path: string]: FileContent
}

/** A part of a file, in UTF-16 units from its start. */
export interface Range {
  readonly file: string
  readonly start: number
  readonly end: number
}
