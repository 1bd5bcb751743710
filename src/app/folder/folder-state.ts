import type { StoreApi } from 'zustand/vanilla'
import type { Choice, SavePlan } from '../../core/repository/plan-save.ts'

export interface FolderState {
  /** The folder that the design on the screen came from; null where it came from none. */
  readonly name: string | null
  /** How many of its files are to be written. */
  readonly unsaved: number
  readonly isSaving: boolean
  /** What is to be decided before anything is written. */
  readonly conflict: SavePlan | null
  /** What someone else changed in the folder, as far as it was looked at; the person has not said yet what of it. */
  readonly outside: SavePlan | null
}

/** The folder of the disk that the design on the screen came from, and the way back to it. */
export interface Folders {
  readonly state: StoreApi<FolderState>
  readonly open: () => Promise<void>
  /** Writes what changed here; asks first where a file changed on disk since it was read. */
  readonly save: () => Promise<void>
  readonly decide: (choices: ReadonlyMap<string, Choice>) => Promise<void>
  /** Looks whether someone else changed the folder, without asking for anything. */
  readonly look: () => Promise<void>
  /** Takes what someone else changed. */
  readonly load: () => Promise<void>
  /** Shows it beside what is here, to choose file by file. */
  readonly compare: () => void
  /** Says no more of it until it changes again, or until it would be saved over. */
  readonly keepMine: () => void
}
