import type { Path } from '../base/path.ts'

/**
 * `error`: the other flavour has nothing like it. `lost`: left out. `changed`: said in another way. `choice`: one of
 * several ways was taken. `info`: nothing changes in the files, but something is to be known or done.
 */
export type NoteLevel = 'error' | 'lost' | 'changed' | 'choice' | 'info'

/** Every kind of note with its level: the closed list of what does not map by itself. */
export const NOTE_LEVELS = {
  'service-unavailable': 'error',
  'include-not-converted': 'error',
  'build-caches': 'lost',
  comments: 'lost',
  'container-profile': 'lost',
  'file-split': 'lost',
  'held-anchors': 'lost',
  'name-key': 'lost',
  'shared-mount': 'lost',
  'sizes-left-out': 'lost',
  'top-level-key': 'lost',
  'cron-command': 'changed',
  'file-moved': 'changed',
  'include-inlined': 'changed',
  'mount-written-out': 'changed',
  'primary-flag': 'changed',
  'relationship-written-out': 'changed',
  'source-root': 'changed',
  'web-firewall': 'changed',
  'disk-size': 'choice',
  'local-mount': 'choice',
  'storage-shared': 'choice',
  'archive-to-move': 'info',
  'cron-interval': 'info',
  'file-to-move': 'info',
  'firewall-tier': 'info',
  'new-service': 'info',
  'old-files': 'info',
  plan: 'info',
  premium: 'info',
  'resources-to-set': 'info',
  'scaling-outside': 'info',
  'storage-of-plan': 'info',
  unreadable: 'info',
  'validator-disagrees': 'info',
} as const satisfies Readonly<Record<string, NoteLevel>>

export type NoteCode = keyof typeof NOTE_LEVELS

/** What was taken, and may be taken otherwise by an option. */
export type Choice =
  | { readonly option: 'localMount'; readonly at: string; readonly chosen: LocalMount }
  | { readonly option: 'sharedStorage'; readonly chosen: SharedStorage }
  | { readonly option: 'disk'; readonly container: string; readonly chosen: number; readonly least: number }

/** What becomes of a mount on the disk of an application when it moves to Flex. */
export type LocalMount = 'instance' | 'storage'

/** What becomes of storage that several containers share when it moves to Fixed. */
export type SharedStorage = 'service' | 'local'

/** Something that does not map by itself, where it is in the old configuration, and what to do about it. */
export interface Note {
  readonly code: NoteCode
  readonly level: NoteLevel
  /** Empty for the project as a whole. */
  readonly at: Path
  /** What it is, and why. */
  readonly message: string
  /** What to do or to know instead. */
  readonly todo?: string
  /** A command that does it. */
  readonly command?: string
  readonly choice?: Choice
}

/** Notes something: the level goes with the code. */
export type Tell = (code: NoteCode, at: Path, words: Omit<Note, 'code' | 'level' | 'at'>) => void

/** A list of notes, and the function that adds to it. */
export function collectNotes(): { readonly notes: readonly Note[]; readonly tell: Tell } {
  const notes: Note[] = []
  const tell: Tell = (code, at, words) => notes.push({ code, level: NOTE_LEVELS[code], at, ...words })
  return { notes, tell }
}
