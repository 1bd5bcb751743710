import type { Result } from '../../core/base/result.ts'
import type { Tree } from '../../core/base/tree.ts'
import type { Failure } from '../../core/formats/format.ts'
import type { Design, Position, ProjectId } from '../../core/model/design.ts'
import type { Facts } from '../../core/model/facts.ts'
import type { FileContent, Files } from '../../core/model/files.ts'
import type { NodeId } from '../../core/model/node.ts'
import type { History, Snapshot } from './history.ts'
import type { Selection } from './selection.ts'
import type { Baseline, NewProject, UnreadDesign } from './unread-design.ts'

/** How an edit is called in the history, and which edits it is one step with. */
export interface Step {
  readonly label: string
  readonly group?: string
  /** What is selected afterwards; unchanged when absent. */
  readonly selection?: Selection
}

/** The last edit made on the canvas or in a form: the configuration pane shows its lines. */
export interface LastEdit {
  readonly projectId: ProjectId
  readonly before: Files
  readonly after: Files
}

export interface EditorState extends Snapshot {
  readonly history: History
  readonly lastEdit: LastEdit | null
  /** Imported projects as they came in. No part of the design: storage keeps them beside it, and nobody is sent them. */
  readonly baselines: Readonly<Record<ProjectId, Baseline>>
  /** Grows with every change of the design; equal numbers mean nothing to save. */
  readonly revision: number

  readonly open: (design: UnreadDesign) => void
  readonly addProject: (project: NewProject, step: Step) => void
  readonly removeProject: (id: ProjectId) => void
  readonly renameDesign: (name: string) => void
  readonly renameProject: (id: ProjectId, name: string) => void
  /** Edits the configuration of a project; its files follow. Refused with the reason while a broken file is in the way. */
  readonly edit: (id: ProjectId, step: Step, change: (configuration: Tree) => Tree) => Result<void, Failure>
  /** The files as an edit would leave them, or why it would be refused. Nothing is changed. */
  readonly preview: (id: ProjectId, change: (configuration: Tree) => Tree) => Result<Files, Failure>
  /** The same as `edit` for a change that touches more than the configuration, such as a rename that layout and facts follow. */
  readonly editDesign: (
    id: ProjectId,
    step: Step,
    change: (configuration: Tree) => Tree,
    around: (design: Design) => Design,
  ) => Result<void, Failure>
  /** Takes the text of a file as typed, whatever it says. */
  readonly editText: (id: ProjectId, path: string, content: FileContent, step: Step) => void
  /** Takes all files of a project as they are elsewhere, and what is known of it. */
  readonly replaceFiles: (id: ProjectId, files: Files, step: Step, around: (design: Design) => Design) => void
  readonly editFacts: (facts: Facts, step: Step) => void
  readonly moveNodes: (id: ProjectId, positions: Readonly<Record<NodeId, Position>>, step: Step) => void
  readonly silence: (silenced: Design['silenced'], step: Step) => void
  readonly select: (selection: Selection) => void
  /** Ends a gesture or a run of typing: what follows is a step of its own. */
  readonly endStep: () => void
  readonly undo: () => void
  readonly redo: () => void
}
