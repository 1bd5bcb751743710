import type { FileContent } from '../model/files.ts'
import type { WantedFiles } from './folder-files.ts'

/** A file that is no longer what it was when it was read; undefined where there is none. */
export interface SaveConflict {
  readonly path: string
  readonly mine: FileContent | undefined
  readonly theirs: FileContent | undefined
  /** It came into the folder meanwhile, and the design knows nothing of it. */
  readonly isNew: boolean
}

/** What saving to a folder would do. */
export interface SavePlan {
  /** Files to write; undefined for those to delete. */
  readonly changes: ReadonlyMap<string, FileContent | undefined>
  /** Files to ask about first: neither side of them is lost without a word. */
  readonly conflicts: readonly SaveConflict[]
}

export type Choice = 'mine' | 'theirs'

type Contents = ReadonlyMap<string, FileContent | undefined>

/**
 * Compares what the design wants in its folder with what was read there and with what is there now. A file that only
 * the design changed is written; one that changed on disk meanwhile is asked about, unless both sides are the same.
 */
export function planSave(
  wanted: WantedFiles,
  read: Readonly<Record<string, FileContent>>,
  disk: Contents,
): SavePlan {
  const changes = new Map<string, FileContent | undefined>()
  const conflicts: SaveConflict[] = []
  for (const path of new Set([...wanted.keys(), ...disk.keys()])) {
    const mine = wanted.get(path)
    const theirs = disk.get(path)
    const before = Object.hasOwn(read, path) ? read[path] : undefined
    if (isSame(mine, theirs)) continue
    const isNew = !wanted.has(path)
    if (!isSame(theirs, before)) conflicts.push({ path, mine, theirs, isNew })
    else if (!isNew) changes.set(path, mine)
  }
  return { changes, conflicts }
}

/** What a choice for every conflict comes to. */
export interface SaveDecision {
  /** What is written; undefined for files to delete. */
  readonly changes: Contents
  /** What comes into the design instead. */
  readonly taken: Contents
  /** New files that stay where they are, and out of the design. */
  readonly left: Contents
}

export function decideSave(
  { changes, conflicts }: SavePlan,
  choices: ReadonlyMap<string, Choice>,
): SaveDecision {
  const theirsOf = (each: readonly SaveConflict[]) => new Map(each.map(({ path, theirs }) => [path, theirs]))
  const kept = conflicts.filter(({ path }) => choices.get(path) === 'mine')
  const written = kept.filter(({ isNew }) => !isNew)
  return {
    changes: new Map([...changes, ...written.map(({ path, mine }) => [path, mine] as const)]),
    taken: theirsOf(conflicts.filter(({ path }) => choices.get(path) === 'theirs')),
    left: theirsOf(kept.filter(({ isNew }) => isNew)),
  }
}

/** Whether two plans ask about the same. */
export function asksTheSame(one: SavePlan, other: SavePlan): boolean {
  return (
    findsTheSame(one, other) && one.conflicts.every(({ mine }, at) => isSame(mine, other.conflicts[at]?.mine))
  )
}

/** Whether two plans found the same on disk, whatever the design has instead. */
export function findsTheSame(one: SavePlan, other: SavePlan): boolean {
  return (
    one.conflicts.length === other.conflicts.length &&
    one.conflicts.every(({ path, theirs }, at) => {
      const counterpart = other.conflicts[at]
      return counterpart?.path === path && isSame(theirs, counterpart.theirs)
    })
  )
}

function isSame(one: FileContent | undefined, other: FileContent | undefined): boolean {
  if (one === other) return true
  if (!(one instanceof Uint8Array) || !(other instanceof Uint8Array)) return false
  return one.length === other.length && one.every((byte, at) => byte === other[at])
}
