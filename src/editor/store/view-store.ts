import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Path } from '../../core/base/path.ts'
import type { Permission } from '../../core/catalog/connections/permission.ts'
import type { ProjectId } from '../../core/model/design.ts'
import type { GraphEdge } from '../../core/model/graph.ts'
import type { NodeId } from '../../core/model/node.ts'
import type { Environment } from '../../core/routing/environment.ts'
import type { Choice } from './choice.ts'
import type { EdgeKey, FrameKey, NodeKey } from './selection.ts'
import type { UnreadDesign } from './unread-design.ts'

export type DialogName =
  | 'convert'
  | 'import'
  | 'export'
  | 'share'
  | 'documents'
  | 'help'
  | 'search'
  | 'folder'

/** A wish to have something on the screen brought into view; `turn` makes two equal wishes differ. */
export interface Reveal {
  readonly turn: number
  readonly node?: NodeKey
  /** Where to put the cursor in the configuration pane. */
  readonly at?: { readonly project: ProjectId; readonly path: Path }
  /** The same by line, where a fault leaves no entry to name. */
  readonly line?: { readonly project: ProjectId; readonly file: string; readonly line: number }
}

/** A connection being drawn, and for every node of the project whether it may end there. */
export interface Connecting {
  readonly from: NodeKey
  /** The edge whose end is dragged elsewhere; absent for a new one. */
  readonly edge?: GraphEdge
  readonly permissions: ReadonlyMap<NodeId, Permission>
}

/** How something is pointed out: as spoken of, as taken away, as what stops then, as what no visitor reaches then. */
export type Emphasis = 'shown' | 'removed' | 'stopped' | 'private'

/** What is pointed out on the canvas while something beside it is read; the rest steps back. */
export interface PointedOut {
  readonly nodes: ReadonlyMap<NodeKey, Emphasis>
  readonly edges: ReadonlyMap<EdgeKey, Emphasis>
}

/** A sentence for everyone. What `isSeen` is written elsewhere on the screen already: it is only read out. */
interface Message {
  readonly turn: number
  readonly text: string
  readonly tone: 'info' | 'error'
  readonly isSeen: boolean
}

/** What is open beside the canvas to explain it. */
export type Panel =
  | { readonly kind: 'advice' }
  | { readonly kind: 'trace' }
  | { readonly kind: 'breakage'; readonly node: NodeKey }

/** What the canvas can be asked from outside, while it is on the screen. */
export interface CanvasPort {
  readonly fit: () => void
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  /** The middle of what is visible, in canvas units: where a node added by keyboard goes. */
  readonly center: () => { x: number; y: number }
  /** The place in canvas units of a point of the page; null where that is not on the canvas. */
  readonly at: (point: { x: number; y: number }) => { x: number; y: number } | null
  /** Puts the focus on a node or frame, by default the selected node, else on the canvas itself. */
  readonly focus: (key?: NodeKey | FrameKey) => void
  /** Does something that moves nodes, and lets them glide to where they then are, all in sight. */
  readonly glide: (move: () => void) => void
}

/** What the app around the editor can be asked: the documents live there. */
export interface DocumentsPort {
  /** Opens a design as a document of its own; the present one stays saved. An empty present one is replaced. */
  readonly openNew: (design: UnreadDesign) => void
  /** Lets the person pick a folder to work in; absent where the browser opens none. */
  readonly openFolder?: () => void
  /** Writes what changed into the folder that is open; false where none is. */
  readonly saveToFolder?: () => boolean
}

/** What is on the screen. Nothing of it is saved with the design or undone. */
export interface ViewState {
  readonly dialog: DialogName | null
  /** The project that the dialog was opened for, where it is for one. */
  readonly dialogProject: ProjectId | null
  readonly reveal: Reveal | null
  readonly canvas: CanvasPort | null
  readonly documents: DocumentsPort | null
  /** The question that is open on the canvas. */
  readonly choice: Choice | null
  readonly connecting: Connecting | null
  /** The node or frame whose name is being typed on the canvas. */
  readonly renaming: NodeKey | FrameKey | null
  readonly pointedOut: PointedOut | null
  readonly panel: Panel | null
  /** The choice of an environment is on the screen. */
  readonly isChoosingEnvironment: boolean
  /** Where the design is looked at as if it ran; null shows what is written. */
  readonly environment: Environment | null
  /** A sentence for everyone, read out too: refusals, results of commands. */
  readonly message: Message | null

  readonly openDialog: (dialog: DialogName, project?: ProjectId) => void
  readonly closeDialog: () => void
  readonly revealNode: (node: NodeKey) => void
  /** Shows an entry in the configuration pane, and its node on the canvas where one is given. */
  readonly revealPath: (project: ProjectId, path: Path, node?: NodeKey) => void
  readonly revealFault: (project: ProjectId, file: string, line: number) => void
  readonly setCanvas: (canvas: CanvasPort | null) => void
  readonly setDocuments: (documents: DocumentsPort | null) => void
  readonly choose: (choice: Choice | null) => void
  readonly connectFrom: (connecting: Connecting | null) => void
  readonly rename: (key: NodeKey | FrameKey | null) => void
  readonly pointOut: (pointedOut: PointedOut | null) => void
  /** Opens a panel in place of another, or closes it; nothing stays pointed out. */
  readonly showPanel: (panel: Panel | null) => void
  /** Shows the choice of an environment, or takes it away and with it what was chosen. */
  readonly chooseEnvironment: (isChoosing: boolean) => void
  readonly lookAt: (environment: Environment | null) => void
  readonly say: (text: string, tone?: Message['tone']) => void
  /** Why something may not be, for those who cannot see it written where it happened. */
  readonly readOut: (text: string) => void
}

export type ViewStore = StoreApi<ViewState>

export function createViewStore(): ViewStore {
  return createStore<ViewState>()((set) => {
    let turn = 0
    const next = () => ++turn
    return {
      dialog: null,
      dialogProject: null,
      reveal: null,
      canvas: null,
      documents: null,
      choice: null,
      connecting: null,
      renaming: null,
      pointedOut: null,
      panel: null,
      isChoosingEnvironment: false,
      environment: null,
      message: null,
      openDialog: (dialog, project) => set({ dialog, dialogProject: project ?? null }),
      closeDialog: () => set({ dialog: null }),
      revealNode: (node) => set({ reveal: { turn: next(), node } }),
      revealPath: (project, path, node) =>
        set({ reveal: { turn: next(), at: { project, path }, ...(node && { node }) } }),
      revealFault: (project, file, line) => set({ reveal: { turn: next(), line: { project, file, line } } }),
      setCanvas: (canvas) => set({ canvas }),
      setDocuments: (documents) => set({ documents }),
      choose: (choice) => set({ choice }),
      connectFrom: (connecting) => set({ connecting }),
      rename: (renaming) => set({ renaming }),
      pointOut: (pointedOut) => set({ pointedOut }),
      showPanel: (panel) => set({ panel, pointedOut: null }),
      chooseEnvironment: (isChoosingEnvironment) => set({ isChoosingEnvironment, environment: null }),
      lookAt: (environment) => set({ environment }),
      say: (text, tone = 'info') => set({ message: { turn: next(), text, tone, isSeen: false } }),
      readOut: (text) => set({ message: { turn: next(), text, tone: 'error', isSeen: true } }),
    }
  })
}
