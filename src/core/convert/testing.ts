import type { Tree } from '../base/tree.ts'
import type { Conversion } from './conversion.ts'
import type { NoteCode } from './note.ts'

/** A project with one application. */
export function withApp(application: Tree, more: Tree = {}): Tree {
  return { applications: { app: { type: 'php:8.4', source: { root: '/' }, ...application } }, ...more }
}

/** What a conversion made of the application `app`. */
export function appOf({ configuration }: Conversion): unknown {
  const { type, source, ...rest } = (configuration.applications as { app: Tree }).app // made by withApp
  return rest
}

/** The places that a kind of note is about, as text. */
export function placesOf({ notes }: Conversion, code: NoteCode): string[] {
  return notes.filter((note) => note.code === code).map(({ at }) => at.join(' '))
}
