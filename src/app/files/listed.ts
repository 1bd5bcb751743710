import type { LeftOut } from '../../core/repository/incoming.ts'

/** A file that is there to be read, at its path in what was dropped or chosen. */
export interface ListedFile {
  readonly path: string
  /** Asked only for what is read: browsers take their time for each file, and a repository has thousands. */
  readonly open: () => Promise<File>
}

/** A file, or what was not looked into and why. */
export type Listed = ListedFile | LeftOut
