import type { Tree } from '../../base/tree.ts'

/** A project that a design could be split into, for a look at it. */
export interface ProposedProject {
  readonly name: string
  readonly configuration: Tree
  /** What is different in it from the project it comes from, a sentence each. */
  readonly changes: readonly string[]
}
