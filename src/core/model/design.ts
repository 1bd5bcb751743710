import type { Path } from '../base/path.ts'
import type { Tree } from '../base/tree.ts'
import type { Facts } from './facts.ts'
import type { Files } from './files.ts'
import type { NodeId } from './node.ts'

export type Flavour = 'flex' | 'fixed'

/** An opaque name for a project inside one design: never shown, never changed. */
export type ProjectId = string

/** A name that several files define; the last of them wins. */
export interface Duplicate {
  readonly path: Path
  /** The file that wins, and the one before it. */
  readonly files: readonly [string, string]
}

/** One project of a design. `files` is the truth; `configuration` is what was last read well from them. */
export interface Project {
  readonly id: ProjectId
  readonly name: string
  readonly flavour: Flavour
  readonly files: Files
  readonly configuration: Tree
  /** Names that several of the files define. */
  readonly duplicates?: readonly Duplicate[]
}

export interface Position {
  readonly x: number
  readonly y: number
}

/** Where nodes were put, per project. Nodes without an entry are laid out by lanes. */
export type Layout = Readonly<Record<ProjectId, Readonly<Record<NodeId, Position>>>>

/** A rule that someone decided to live with: `at` points to an entry and all in it, or is empty for the whole design. */
export interface Silenced {
  readonly rule: string
  readonly project?: ProjectId
  readonly at: string
  readonly reason: string
}

/** Everything a person works on and sends: what is saved, undone and shared. */
export interface Design {
  readonly name: string
  readonly projects: readonly Project[]
  readonly facts: Facts
  readonly layout: Layout
  readonly silenced: readonly Silenced[]
}

export const EMPTY_DESIGN: Design = { name: 'Untitled', projects: [], facts: {}, layout: {}, silenced: [] }
