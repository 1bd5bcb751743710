import type { Tree } from '../base/tree.ts'
import type { Note } from './note.ts'

/** A configuration in the other flavour, and what did not map by itself. */
export interface Conversion {
  readonly configuration: Tree
  readonly notes: readonly Note[]
}
