import type { Reading } from '../../core/formats/format.ts'
import type { Design, ProjectId } from '../../core/model/design.ts'
import type { Files } from '../../core/model/files.ts'
import type { Selection } from './selection.ts'

/** All that undo brings back. */
export interface Snapshot {
  readonly design: Design
  readonly readings: Readonly<Record<ProjectId, Reading>>
  readonly selection: Selection
}

export interface HistoryEntry {
  /** What was done, as in "Undo rename api". */
  readonly label: string
  /** Edits of one gesture or of one run of typing share a group and are one step. */
  readonly group: string | null
  readonly before: Snapshot
  /** Characters that this entry alone keeps alive. */
  readonly weight: number
}

export interface History {
  readonly past: readonly HistoryEntry[]
  readonly future: readonly HistoryEntry[]
}

export const EMPTY_HISTORY: History = { past: [], future: [] }

/** About 64 MB of text: strings are two bytes a character at worst. */
const MAX_WEIGHT = 32_000_000

/** History with one more step, or the last step prolonged when it belongs to the same group. */
export function remember(
  history: History,
  step: { label: string; group: string | null },
  before: Snapshot,
  after: Design,
): History {
  const last = history.past.at(-1)
  if (step.group !== null && last?.group === step.group) return { past: history.past, future: [] }
  const entry: HistoryEntry = { ...step, before, weight: weightOf(before.design, after) }
  return { past: bounded([...history.past, entry]), future: [] }
}

/** The next edit starts a step of its own, even in the same group. */
export function closeGroup(history: History): History {
  const last = history.past.at(-1)
  if (!last || last.group === null) return history
  return { ...history, past: [...history.past.slice(0, -1), { ...last, group: null }] }
}

/** One step back: the snapshot to show and the history that remains. */
export function stepBack(history: History, present: Snapshot): { show: Snapshot; history: History } | null {
  const entry = history.past.at(-1)
  if (!entry) return null
  return {
    show: entry.before,
    history: {
      past: history.past.slice(0, -1),
      future: [...history.future, { ...entry, group: null, before: present }],
    },
  }
}

/** One step forward again. */
export function stepForward(
  history: History,
  present: Snapshot,
): { show: Snapshot; history: History } | null {
  const entry = history.future.at(-1)
  if (!entry) return null
  return {
    show: entry.before,
    history: {
      past: [...history.past, { ...entry, before: present }],
      future: history.future.slice(0, -1),
    },
  }
}

function bounded(past: readonly HistoryEntry[]): readonly HistoryEntry[] {
  let weight = 0
  const from = past.findLastIndex((entry) => {
    weight += entry.weight
    return weight > MAX_WEIGHT
  })
  // The newest step stays, however heavy it is.
  return from < 0 ? past : past.slice(Math.min(from + 1, past.length - 1))
}

function weightOf(before: Design, after: Design): number {
  const kept = new Set<unknown>(after.projects.flatMap((project) => Object.values(project.files)))
  return before.projects
    .flatMap((project) => contentsOf(project.files))
    .filter((content) => !kept.has(content))
    .reduce((sum, content) => sum + content.length, 200)
}

function contentsOf(files: Files) {
  return Object.values(files)
}
