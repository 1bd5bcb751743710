import type { FileContent } from '../model/files.ts'

/** A file that came in by drop, dialog, archive or clipboard. */
export interface IncomingFile {
  readonly path: string
  readonly content: FileContent
}

/** What did not become part of the design, and why. */
export interface LeftOut {
  readonly path: string
  readonly reason: string
}

/** The reason for what is simply nothing of ours. */
export const NOT_CONFIGURATION = 'not configuration'

/** Everything that came in at once. */
export interface Incoming {
  readonly files: readonly IncomingFile[]
  readonly leftOut: readonly LeftOut[]
}

/** Whether a file is one of the pictures that can carry a design. */
export function isPicture(path: string): boolean {
  return /\.(png|svg)$/i.test(path)
}
